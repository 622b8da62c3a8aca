import fc from 'fast-check';
import {
  communeCode,
  departmentCode,
  euros,
  stableName,
  text,
} from '../../../../services/cpts/import/documentValues';

describe('euros', () => {
  test('whole euros and cents become whole cents', () => {
    expect([1221790, 30000, 0.1, 19.99].map((amount) => euros.parse(amount))).toEqual([
      122179000, 3000000, 10, 1999,
    ]);
  });

  test('every number of cents written in euros is read as that number of cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_00 }), (cents) => {
        expect(euros.parse(cents / 100)).toBe(cents);
      }),
    );
  });
});

test('codes of the mainland, Corsica and overseas are codes', () => {
  expect(['01', '83', '2A', '974', '976'].every((code) => departmentCode.safeParse(code).success)).toBe(true);
  expect(['83069', '2A004', '97411', '13201'].every((code) => communeCode.safeParse(code).success)).toBe(
    true,
  );
});

test('a stable name is made of words joined by hyphens', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(stableName.safeParse(words.join('-')).success).toBe(true);
    }),
  );
});

test('text keeps accents and inner line breaks', () => {
  expect(text.parse('Les Adrets-de-l’Estérel\n(Var)')).toBe('Les Adrets-de-l’Estérel\n(Var)');
});
