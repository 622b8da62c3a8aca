import fc from 'fast-check';
import type { AplNumbers } from '../../../../../services/territories/import/apl/AplFigure';
import { weightedMean } from '../../../../../services/territories/import/apl/weightedMean';

const tenths = (units: number) => ({ units: BigInt(units), scale: 1 });

function numbers(value: number, weight: number, more: Partial<AplNumbers> = {}): AplNumbers {
  return {
    value: tenths(value),
    upTo65: null,
    upTo62: null,
    upTo60: null,
    standardisedPopulation: tenths(weight),
    totalPopulation: 100,
    ...more,
  };
}

test('the standardised population weighs, the total one is summed', () => {
  expect(weightedMean([numbers(20, 1_000), numbers(40, 3_000)])).toEqual({
    value: '3.5',
    upTo65: null,
    upTo62: null,
    upTo60: null,
    standardisedPopulation: '400',
    totalPopulation: 200,
  });
});

test('a value that one part lacks has no mean', () => {
  const means = weightedMean([numbers(20, 10, { upTo65: tenths(10) }), numbers(40, 10)]);
  expect(means).toMatchObject({ value: '3', upTo65: null });
  expect(weightedMean([numbers(1, 1), numbers(1, 1, { totalPopulation: null })]).totalPopulation).toBeNull();
});

test('where nobody lives there is no mean', () => {
  expect(weightedMean([numbers(20, 0)])).toMatchObject({ value: null, standardisedPopulation: '0' });
});

const part = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 100_000 }));

test('a mean lies between the lowest and the highest, and does not hang on the order', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (pairs) => {
      const parts = pairs.map(([value, weight]) => numbers(value, weight));
      const { value } = weightedMean(parts);
      const values = pairs.map(([each]) => each / 10);
      expect(Number(value)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(Number(value)).toBeLessThanOrEqual(Math.max(...values));
      expect(weightedMean([...parts].reverse()).value).toBe(value);
    }),
  );
});
