import { CommuneHistory } from '../../../../../common/cog/CommuneHistory';
import type { CommuneVersion } from '../../../../../common/cog/CommuneVersion';
import { CommunesBefore } from '../../../../../services/cpts/import/perimeters/CommunesBefore';
import type { ListedPlace } from '../../../../../services/cpts/import/perimeters/ListedPlace';
import { placesOfToday } from '../../../../../services/cpts/import/perimeters/placesOfToday';

const OPEN = { lifeFrom: '', ending: null, successorCode: null, sourceId: 'cog' } as const;

function version(code: string, more: Partial<CommuneVersion>): CommuneVersion {
  return { ...OPEN, code, name: code, validFrom: '', validTo: null, ...more };
}

/** C went into A in 1972; B in 2016; D in 2019. */
const history = new CommuneHistory(
  new Map([
    [
      'A',
      [
        version('A', { validTo: '2016-01-01', ending: 'DELEGATED' }),
        version('A', { validFrom: '2016-01-01' }),
      ],
    ],
    ['B', [version('B', { validTo: '2016-01-01', ending: 'DELEGATED', successorCode: 'A' })]],
    ['C', [version('C', { validTo: '1972-01-01', ending: 'MERGED', successorCode: 'A' })]],
    ['D', [version('D', { validTo: '2019-01-01', ending: 'MERGED', successorCode: 'A' })]],
    ['E', [version('E', {})]],
  ]),
);

function listed(original: string, more: Partial<ListedPlace> = {}): ListedPlace {
  const code = original === 'E' ? 'E' : 'A';
  return { original, code, statedName: original, whole: true, from: null, to: null, sourceId: 's', ...more };
}

function read(places: readonly ListedPlace[], asOf: string | null = null): string[] {
  return placesOfToday(
    places,
    new CommunesBefore({ history: () => history, today: () => '2026-01-01' }, asOf),
  ).map(
    ({ code, whole, statedName, from, to }) =>
      `${code} ${whole ? 'whole' : 'part'} ${statedName} ${from ?? ''}-${to ?? ''}`,
  );
}

test.each<[string, ListedPlace[], string | null, string[]]>([
  ['a commune of today', [listed('A')], null, ['A whole A -']],
  ['one of several that were merged', [listed('B')], null, ['A part B -']],
  [
    'all of the eve of the first merger',
    [listed('A'), listed('B'), listed('D')],
    null,
    ['A whole A, B, D -'],
  ],
  ['all but one', [listed('A'), listed('B')], null, ['A part A, B -']],
  ['all of the eve of a later merger', [listed('A'), listed('D')], null, ['A whole A, D -']],
  ['one of them in part', [listed('A'), listed('D', { whole: false })], null, ['A part A, D -']],
  ['the commune that was enlarged, on a day before', [listed('A')], '2015-06-30', ['A part A -']],
  ['the commune that was enlarged, on a day after', [listed('A')], '2020-06-30', ['A whole A -']],
  ['a day of today', [listed('A')], '2026-06-30', ['A whole A -']],
  ['a commune that never changed', [listed('E')], '2015-06-30', ['E whole E -']],
])('%s', (_name, places, asOf, expected) => {
  expect(read(places, asOf)).toEqual(expected);
});

test('whole on the days on which all of them are in it, in part before and after', () => {
  const places = [listed('A', { from: '2020-01-01' }), listed('D', { from: '2021-01-01', to: '2022-01-01' })];
  expect(read(places)).toEqual([
    'A part A 2020-01-01-2021-01-01',
    'A whole A, D 2021-01-01-2022-01-01',
    'A part A 2022-01-01-',
  ]);
});

test('spans of one commune that follow each other stay as they are listed', () => {
  const places = [listed('E', { to: '2021-01-01' }), listed('E', { from: '2021-01-01', whole: false })];
  expect(read(places)).toEqual(['E whole E -2021-01-01', 'E part E 2021-01-01-']);
});
