import fc from 'fast-check';
import { CountsSeen } from '../../../common/service/CountsSeen';

const SPAN = 65_536;

describe('counts that have come', () => {
  it('are told from new ones as a set tells them, in any order within the span', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3 * SPAN }))),
        (counts) => {
          const seen = new CountsSeen();
          const known = new Set<number>();
          let highest = 0;
          for (const count of counts) {
            expect(seen.add(count)).toBe(count > highest - SPAN && !known.has(count));
            known.add(count);
            highest = Math.max(highest, count);
          }
        },
      ),
    );
  });

  it('are each taken once where they come in order, over many spans', () => {
    const seen = new CountsSeen();
    for (let count = 1; count <= 3 * SPAN; count += 1)
      if (!seen.add(count) || seen.add(count)) throw new Error(`Count ${count} was not taken once`);
    expect(seen.add(2 * SPAN)).toBe(false);
  });
});
