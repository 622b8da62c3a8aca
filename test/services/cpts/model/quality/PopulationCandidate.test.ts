import fc from 'fast-check';
import type { Qualifier } from '../../../../../schema/generated/cpts';
import {
  comparedWith,
  type FoundPopulation,
} from '../../../../../services/cpts/model/quality/PopulationCandidate';

function found(value: FoundPopulation['value']): FoundPopulation {
  const unknownReason = value === null ? 'Not published.' : null;
  return { year: 2020, kind: 'MUNICIPAL', origin: 'SUM_OF_COMMUNES', epciCode: null, value, unknownReason };
}

function fits(qualifier: Qualifier, low: number, high = low): boolean | null {
  const stated = { value: 1_000, upTo: qualifier === 'BETWEEN' ? 2_000 : null, qualifier };
  return comparedWith(stated, found({ low, high })).fitsQualifier;
}

test('each word of a document is read for itself', () => {
  expect([fits('EXACTLY', 1_000), fits('EXACTLY', 1_001)]).toEqual([true, false]);
  expect([fits('MORE_THAN', 1_001), fits('MORE_THAN', 1_000)]).toEqual([true, false]);
  expect([fits('AT_LEAST', 1_000), fits('AT_LEAST', 999)]).toEqual([true, false]);
  expect([fits('UP_TO', 1_000), fits('UP_TO', 1_001)]).toEqual([true, false]);
  expect([fits('NEARLY', 999), fits('NEARLY', 900), fits('NEARLY', 1_000)]).toEqual([true, true, false]);
  expect([fits('ABOUT', 900), fits('ABOUT', 1_100), fits('ABOUT', 1_101)]).toEqual([true, true, false]);
  expect([fits('BETWEEN', 1_000), fits('BETWEEN', 2_000), fits('BETWEEN', 2_001)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('bounds on both sides of the words leave it open', () => {
  expect(fits('MORE_THAN', 900, 1_100)).toBeNull();
  expect(fits('MORE_THAN', 1_100, 1_900)).toBe(true);
  expect(fits('MORE_THAN', 100, 900)).toBe(false);
});

test('bounds on both sides of the stated figure, both far from it, do not tell that it is missed', () => {
  const stated = { value: 1_000, upTo: null, qualifier: 'EXACTLY' } as const;
  expect(comparedWith(stated, found({ low: 500, high: 1_500 })).withinTolerance).toBeNull();
  expect(comparedWith(stated, found({ low: 1_100, high: 1_500 })).withinTolerance).toBe(false);
  expect(comparedWith(stated, found({ low: 1_000, high: 1_005 })).withinTolerance).toBe(true);
});

test('nobody stated: nobody computed is the same, somebody is not, and bounds may leave it open', () => {
  const stated = { value: 0, upTo: null, qualifier: 'EXACTLY' } as const;
  const within = (low: number, high: number) => comparedWith(stated, found({ low, high })).withinTolerance;
  expect([within(0, 0), within(1, 7), within(0, 7)]).toEqual([true, false, null]);
});

test('of an unknown population nothing is compared, and the reason stays', () => {
  const stated = { value: 1_000, upTo: null, qualifier: 'EXACTLY' } as const;
  expect(comparedWith(stated, found(null))).toEqual({
    ...found(null),
    deviation: null,
    withinTolerance: null,
    fitsQualifier: null,
  });
});

test('what lies within half a percent deviates by no more, and the other way round', () => {
  const number = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(number, number, (stated, computed) => {
      const candidate = comparedWith(
        { value: stated, upTo: null, qualifier: 'EXACTLY' },
        found({ low: computed, high: computed }),
      );
      // In whole numbers: |computed - stated| <= stated / 200.
      expect(candidate.withinTolerance).toBe(200 * Math.abs(computed - stated) <= stated);
      expect(candidate.fitsQualifier).toBe(computed === stated);
    }),
  );
});

test('a wider range is never surer than one inside it', () => {
  const number = fc.integer({ min: 0, max: 3_000 });
  const qualifier = fc.constantFrom<Qualifier>(
    'EXACTLY',
    'ABOUT',
    'MORE_THAN',
    'AT_LEAST',
    'UP_TO',
    'NEARLY',
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 4, maxLength: 4 }), qualifier, (numbers, words) => {
      const [least = 0, low = 0, high = 0, most = 0] = numbers.sort((a, b) => a - b);
      const wide = fits(words, least, most);
      if (wide !== null) expect(fits(words, low, high)).toBe(wide);
    }),
  );
});
