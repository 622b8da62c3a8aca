import fc from 'fast-check';
import { isFiness } from '../../../common/text/isFiness';
import { isRpps } from '../../../services/professionals/identifiers/isRpps';
import { passesLuhn } from '../../../common/text/passesLuhn';
import { madeUpFiness, madeUpRpps } from '../../../common/synthetic/madeUpNumbers';

const departments = fc.constantFrom('01', '43', '49', '83', '2A', '2B', '974');

describe('madeUpRpps', () => {
  it('has the form of an RPPS number, begins with 9 and fails the check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (serial) => {
        const rpps = madeUpRpps(serial);
        expect([isRpps(rpps), rpps[0], passesLuhn(rpps)]).toEqual([true, '9', false]);
      }),
    );
  });
});

describe('madeUpFiness', () => {
  it('has the form of a FINESS number of the department and fails the check digit', () => {
    fc.assert(
      fc.property(departments, fc.integer({ min: 0, max: 9_999 }), (department, serial) => {
        const finess = madeUpFiness(department, serial);
        expect([isFiness(finess), passesLuhn(finess)]).toEqual([true, false]);
        expect(finess.slice(0, 2)).toBe(department.slice(0, 2));
      }),
    );
  });
});
