import { KeptTexts } from '../../../gateway/documents/KeptTexts';
import { sha256Hex } from '../../../gateway/documents/sha256Hex';

describe('the texts that are kept', () => {
  it('are found by their SHA-256', () => {
    const texts = new KeptTexts();
    texts.keep('{ é }');
    // printf '{ é }' | sha256sum
    expect(texts.find('6ed1179be308ef4c2e705b3e9bdb43678ae4f31bfd35e2b11f9aa3addc48a710')).toBe('{ é }');
    expect(texts.find(sha256Hex('{ e }'))).toBeUndefined();
  });

  it('stay within their bounds under 100 000 different ones, and those used last stay', () => {
    const texts = new KeptTexts();
    for (let number = 0; number < 100_000; number += 1) texts.keep(`{ field${number} }`);
    expect(texts.kept.texts).toBe(10_000);
    expect(texts.find(sha256Hex('{ field99999 }'))).toBe('{ field99999 }');
    expect(texts.find(sha256Hex('{ field0 }'))).toBeUndefined();
  });

  it('stay within their bytes where they are long', () => {
    const texts = new KeptTexts();
    for (let number = 0; number < 1_000; number += 1) texts.keep(`${number}${'x'.repeat(100_000)}`);
    const { bytes, texts: count } = texts.kept;
    expect(bytes).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(count).toBe(Math.floor((16 * 1024 * 1024) / (300 + 2 * 100_003)));
  });

  it('do not make room for one that is larger than all', () => {
    const texts = new KeptTexts({ texts: 5, bytes: 1_000 });
    texts.keep('{ small }');
    texts.keep('x'.repeat(1_000));
    expect(texts.kept.texts).toBe(1);
    expect(texts.find(sha256Hex('{ small }'))).toBe('{ small }');
  });
});
