import fc from 'fast-check';
import { answerPoints } from '../../../gateway/rate/answerPoints';
import '../../support/propertySeed';

test.each([
  [1, 30, 1],
  [1, 90_000, 1],
  [500, 200, 50],
  [500, 12_001, 121],
  [500, 90_000, 500],
  [45, 0, 5],
])(
  'an operation that was reckoned at %i and has an answer of %i characters costs %i',
  (estimate, characters, cost) => {
    expect(answerPoints(estimate, characters)).toBe(cost);
  },
);

test('nothing costs less than a point, or more than was taken for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e7), (estimate, characters) => {
      const cost = answerPoints(estimate, characters);
      expect(cost).toBeGreaterThanOrEqual(1);
      expect(cost).toBeLessThanOrEqual(estimate);
    }),
  );
});
