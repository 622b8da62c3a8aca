import fc from 'fast-check';
import { communeCode } from '../../../../common/cog/codes/communeCode';
import { departmentCode } from '../../../../common/cog/codes/departmentCode';
import { siren } from '../../../../common/cog/codes/siren';
import { passesLuhn } from '../../../../common/text/passesLuhn';

test('codes are read in either case and without surrounding blanks', () => {
  expect(communeCode(' 2a004 ')).toBe('2A004');
  expect(departmentCode('2b')).toBe('2B');
  expect(siren('200 071 876')).toBe('200071876');
});

test('a SIREN with one digit changed is refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
      const digits = [...'200071876'];
      digits[at] = String((Number(digits[at]) + add) % 10);
      expect(passesLuhn(digits.join(''))).toBe(false);
    }),
  );
});

test.each(['8', '00A', '96A', '2C', '83 0'])('%s is no department code', (text) => {
  expect(() => departmentCode(text)).toThrow(/Department codes have two or three characters/);
});
