import fc from 'fast-check';
import { euroCents } from '../../../../../services/cpts/import/files/euroCents';

const anyCents = fc.integer({ min: 1, max: 1_000_000_000_000 });

/** The amount as people write it: blanks between thousands, a sign between euros and cents, the currency behind. */
function written(cents: number, [blank, sign, currency]: readonly [string, string, string]): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, blank);
  return `${euros}${sign}${String(cents % 100).padStart(2, '0')}${currency}`;
}

test('reads every way of writing an amount back to the same cents', () => {
  const ways = fc.tuple(
    fc.constantFrom('', ' ', '\u00A0', '\u202F'),
    fc.constantFrom(',', '.'),
    fc.constantFrom('', ' €', '€', '\u00A0€', ' euros', ' EUR'),
  );
  fc.assert(
    fc.property(anyCents, ways, (cents, way) => {
      expect(euroCents(written(cents, way))).toBe(cents);
    }),
  );
});

test('is null or the exact cents of what a reader who counts in text would read', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'0123456789., €-+') });
  fc.assert(
    fc.property(texts, (text) => {
      const cents = euroCents(text);
      if (cents === null) return;
      const [euros = '', decimals = ''] = text.replace(/[ €]/g, '').split(/[.,]/);
      expect(BigInt(cents)).toBe(BigInt(euros) * 100n + BigInt(decimals.padEnd(2, '0')));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['1234', 123_400],
  ['1 234,5', 123_450],
  ['0,01', 1],
  ['007,10', 710],
  ['90071992547409,91', 9_007_199_254_740_991],
])('reads "%s" as %d cents', (text, cents) => {
  expect(euroCents(text)).toBe(cents);
});

test.each([
  '',
  '0',
  '0,00',
  '-5',
  '+5',
  '1.234',
  '1,234',
  '1.234,50',
  '1,234.50',
  '12 34',
  '1 23,4',
  '1e3',
  '12,345',
  '12,',
  ',5',
  '$5',
  '5 k€',
  '90071992547409,92',
  'NaN',
])('refuses "%s"', (text) => {
  expect(euroCents(text)).toBeNull();
});
