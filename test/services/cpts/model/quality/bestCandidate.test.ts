import fc from 'fast-check';
import { bestCandidate } from '../../../../../services/cpts/model/quality/bestCandidate';

interface Candidate {
  readonly id: string;
  readonly year: number;
  readonly distance: number | null;
}

const asItIs = (candidate: Candidate) => candidate;

test('the nearest is best; of equal ones the later year, then the later in the list', () => {
  const list = [
    { id: 'a', year: 2016, distance: 0.01 },
    { id: 'b', year: 2023, distance: 0.02 },
    { id: 'c', year: 2018, distance: 0.01 },
    { id: 'd', year: 2018, distance: 0.01 },
    { id: 'e', year: 2017, distance: 0.01 },
  ];
  expect(bestCandidate(list, asItIs)?.id).toBe('d');
});

test('what is not known is never best', () => {
  const unknown = { id: 'a', year: 2023, distance: null };
  expect(bestCandidate([unknown, { id: 'b', year: 2016, distance: 5 }], asItIs)?.id).toBe('b');
  expect(bestCandidate([unknown], asItIs)).toBeNull();
  expect(bestCandidate([], asItIs)).toBeNull();
});

test('no candidate is nearer than the best, and none as near is of a later year', () => {
  const candidate = fc.record({
    id: fc.string(),
    year: fc.integer({ min: 2016, max: 2023 }),
    distance: fc.option(fc.integer({ min: 0, max: 3 })),
  });
  fc.assert(
    fc.property(fc.array(candidate), (candidates) => {
      const best = bestCandidate(candidates, asItIs);
      const known = candidates.filter(({ distance }) => distance !== null);
      expect(best === null).toBe(known.length === 0);
      for (const { distance, year } of known) {
        expect(distance).toBeGreaterThanOrEqual(best?.distance ?? 0);
        if (distance === best?.distance) expect(year).toBeLessThanOrEqual(best.year);
      }
    }),
  );
});
