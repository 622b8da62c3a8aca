import fc from 'fast-check';
import { bestCandidate } from '../../../../../services/cpts/model/quality/bestCandidate';

interface Candidate {
  readonly id: string;
  readonly year: number;
  readonly distance: number | null;
  readonly width: number;
}

const asItIs = (candidate: Candidate) => candidate;

test('the nearest is best; of equal ones the later year, then the later in the list', () => {
  const list = [
    { id: 'a', year: 2016, distance: 0.01, width: 0 },
    { id: 'b', year: 2023, distance: 0.02, width: 0 },
    { id: 'c', year: 2018, distance: 0.01, width: 0 },
    { id: 'd', year: 2018, distance: 0.01, width: 0 },
    { id: 'e', year: 2017, distance: 0.01, width: 0 },
  ];
  expect(bestCandidate(list, asItIs)?.id).toBe('d');
});

test('of equally near ones the narrower is best, whatever its year', () => {
  const list = [
    { id: 'a', year: 2016, distance: 0, width: 10 },
    { id: 'b', year: 2017, distance: 0, width: 5 },
    { id: 'c', year: 2018, distance: 0, width: 10 },
    { id: 'd', year: 2016, distance: 1, width: 0 },
  ];
  expect(bestCandidate(list, asItIs)?.id).toBe('b');
});

test('what is not known is never best', () => {
  const unknown = { id: 'a', year: 2023, distance: null, width: 0 };
  expect(bestCandidate([unknown, { id: 'b', year: 2016, distance: 5, width: 0 }], asItIs)?.id).toBe('b');
  expect(bestCandidate([unknown], asItIs)).toBeNull();
  expect(bestCandidate([], asItIs)).toBeNull();
});

test('no candidate is nearer than the best, none as near is narrower, and none as narrow is of a later year', () => {
  const candidate = fc.record({
    id: fc.string(),
    year: fc.integer({ min: 2016, max: 2023 }),
    distance: fc.option(fc.integer({ min: 0, max: 3 })),
    width: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(candidate), (candidates) => {
      const best = bestCandidate(candidates, asItIs);
      const known = candidates.filter(({ distance }) => distance !== null);
      expect(best === null).toBe(known.length === 0);
      for (const { distance, width, year } of known) {
        expect(distance).toBeGreaterThanOrEqual(best?.distance ?? 0);
        if (distance !== best?.distance) continue;
        expect(width).toBeGreaterThanOrEqual(best.width);
        if (width === best.width) expect(year).toBeLessThanOrEqual(best.year);
      }
    }),
  );
});
