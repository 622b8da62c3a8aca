import fc from 'fast-check';
import { quotedText } from '../../../gateway/answer/quotedText';

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('a', 'é', '’', '"', '\\', '/', '\n', '\u007f', '\u2028', '\ud800', '\udfff', '😀'),
);

test('a text is quoted as JSON.stringify does, short or long', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.boolean(), (units, long) => {
      const text = units.join('') + (long ? 'a'.repeat(50) : '');
      expect(quotedText(text)).toBe(JSON.stringify(text));
    }),
    { numRuns: 3_000 },
  );
});

test.each(Array.from({ length: 256 }, (_, code) => code))('the character %i alone is quoted too', (code) => {
  const text = String.fromCharCode(code);
  expect(quotedText(text)).toBe(JSON.stringify(text));
  expect(quotedText(text.repeat(50))).toBe(JSON.stringify(text.repeat(50)));
});
