import fc from 'fast-check';
import { checkFigures } from '../../../../services/cpts/import/checkFigures';
import { rulesOf, sampleDocument, sampleFigure } from './sampleDocument';

type Figure = ReturnType<typeof sampleFigure>;

function problemsOf(change: Partial<Figure>): string[] {
  return rulesOf(checkFigures([sampleDocument({ statedFigures: [sampleFigure(change)] })]));
}

test('shares from 0 to 1 and whole counts are sound', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (share, count) => {
      expect(problemsOf({ indicator: 'COVERAGE_RATE', value: share })).toEqual([]);
      expect(problemsOf({ indicator: 'POPULATION', value: count })).toEqual([]);
    }),
  );
});

test('a share above 1 and half a person are refused', () => {
  expect(problemsOf({ indicator: 'COVERAGE_RATE', value: 36 })).toEqual([
    'statedFigures[0]: COVERAGE_RATE is a share from 0 to 1, got 36 (figure-a)',
  ]);
  expect(problemsOf({ indicator: 'MEMBER_COUNT', value: 0.5 })).toEqual([
    'statedFigures[0]: MEMBER_COUNT is a whole number, got 0.5 (figure-a)',
  ]);
});

test('BETWEEN has two values in order, and nothing else has', () => {
  expect(problemsOf({ qualifier: 'BETWEEN', value: 20000, upTo: 100000 })).toEqual([]);
  expect(problemsOf({ qualifier: 'BETWEEN' })[0]).toMatch(/BETWEEN and upTo go together/);
  expect(problemsOf({ upTo: 100000 })[0]).toMatch(/BETWEEN and upTo go together/);
  expect(problemsOf({ qualifier: 'BETWEEN', value: 5, upTo: 5 })[0]).toMatch(
    /upTo is above value, got 5 and 5/,
  );
});

test('a territory has a code of its level: 93 may be a region or a department, 975 is no region', () => {
  expect(problemsOf({ territory: { level: 'Region', code: '93' } })).toEqual([]);
  expect(problemsOf({ territory: { level: 'Department', code: '93' } })).toEqual([]);
  expect(problemsOf({ territory: { level: 'EPCI', code: '200071876' } })).toEqual([]);
  expect(problemsOf({ territory: { level: 'Commune', code: '83069' } })).toEqual([]);
  expect(problemsOf({ territory: { level: 'Country', code: 'FR' } })).toEqual([]);
  expect(problemsOf({ territory: { level: 'Region', code: '975' } })).toEqual([
    'statedFigures[0]: a Region has a code of its level, got "975" (figure-a)',
  ]);
});
