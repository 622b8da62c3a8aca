import fc from 'fast-check';
import {
  addDecimals,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  ZERO,
} from '../../../../../services/territories/import/apl/decimal';

function parsed(text: string) {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new Error(`${text} is no number`);
  return decimal;
}

test.each([
  ['3.9', '3.9'],
  ['3,90', '3.9'],
  ['1 234,5', '1234.5'],
  ['0', '0'],
  ['100', '100'],
  ['1.5e-7', '0.00000015'],
])('%s is kept as %s', (text, kept) => {
  expect(decimalText(parsed(text))).toBe(kept);
});

test.each(['', '-1', '+1', 'NC', '1.2.3', '12345678901', '1e5', 'Infinity', '=1'])('%j is none', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test('sums do not drift', () => {
  const sum = ['0.1', '0.2', '0.7'].map(parsed).reduce(addDecimals, ZERO);
  expect(decimalText(sum)).toBe('1');
});

test('halves are rounded up, and nothing is divided by 0', () => {
  const quotient = divideDecimals(parsed('1'), parsed('16'), 3);
  expect(quotient && decimalText(quotient)).toBe('0.063');
  expect(divideDecimals(parsed('1'), parsed('0.0'), 3)).toBeNull();
});

const hundredths = fc.integer({ min: 0, max: 99_999_999 });
const text = (units: number): string => `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;

test('sums and products are those of whole numbers', () => {
  fc.assert(
    fc.property(hundredths, hundredths, (one, other) => {
      const sum = addDecimals(parsed(text(one)), parsed(text(other)));
      expect(sum).toEqual({ units: BigInt(one + other), scale: 2 });
      const product = multiplyDecimals(parsed(text(one)), parsed(text(other)));
      expect(product).toEqual({ units: BigInt(one) * BigInt(other), scale: 4 });
    }),
  );
});

test('what is written is read again as the same number', () => {
  fc.assert(
    fc.property(hundredths, (units) => {
      expect(Number(decimalText(parsed(text(units))))).toBe(units / 100);
    }),
  );
});
