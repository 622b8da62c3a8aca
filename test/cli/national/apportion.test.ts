import fc from 'fast-check';
import { apportion } from '../../../cli/national/apportion';

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 50 });

describe('apportion', () => {
  it('gives away all there is, each within one of its share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, all) => {
        const sum = all.reduce((running, weight) => running + weight, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, all);
        expect(parts.reduce((running, part) => running + part, 0)).toBe(total);
        parts.forEach((part, at) => {
          expect(Math.abs(part - (total * all[at]!) / sum)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('gives nothing where nothing weighs', () => {
    expect(apportion(10, [0, 0])).toEqual([0, 0]);
    expect(apportion(10, [])).toEqual([]);
  });
});
