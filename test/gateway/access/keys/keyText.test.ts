import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { newKey, readKey } from '../../../../gateway/access/keys/keyText';

const KEY_LENGTH = 66;

describe('the text of a key', () => {
  it('gives the id and the hash that it was made with, and another secret each time', () => {
    const seen = new Set<string>();
    for (let round = 0; round < 500; round += 1) {
      const { id, sha256, text } = newKey();
      expect(readKey(text)).toEqual({ id, sha256 });
      expect(text).toHaveLength(KEY_LENGTH);
      seen.add(sha256).add(id);
    }
    expect(seen.size).toBe(1000);
  });

  it('holds a secret of 256 bits, whose SHA-256 is told', () => {
    const { sha256, text } = newKey();
    const secret = text.slice('mlg_'.length + 13, -6);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(sha256).toBe(createHash('sha256').update(secret).digest('hex'));
  });

  it('keeps its id when the secret is another', () => {
    const first = newKey();
    const second = newKey(first.id);
    expect(second.id).toBe(first.id);
    expect(second.sha256).not.toBe(first.sha256);
  });

  it('is none once any one character is another', () => {
    const { text } = newKey();
    const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
    for (let place = 0; place < text.length; place += 1)
      for (const character of printable) {
        if (character === text[place]) continue;
        expect(readKey(text.slice(0, place) + character + text.slice(place + 1))).toBeNull();
      }
  });

  it('is none once it is cut, lengthened, or two neighbours have changed places', () => {
    const { text } = newKey();
    for (let place = 1; place < text.length; place += 1) {
      expect(readKey(text.slice(0, place))).toBeNull();
      expect(readKey(text.slice(place))).toBeNull();
      const [a = '', b = ''] = [text[place - 1], text[place]];
      if (a !== b) expect(readKey(`${text.slice(0, place - 1)}${b}${a}${text.slice(place + 1)}`)).toBeNull();
    }
    for (const more of [' ', '\n', 'A', '=']) expect(readKey(text + more)).toBeNull();
  });

  it('is nothing that was not made', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^mlg_[a-z2-9]{12}_[\w-]{49}$/)), (text) => {
        expect(readKey(text)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
