import { coverageOn, type Coverage } from '../../../../../services/cpts/model/coverage/Coverage';
import { CptsIndex } from '../../../../../services/cpts/model/coverage/CptsIndex';
import { indexedCpts } from '../../../../../services/cpts/model/coverage/IndexedCpts';
import { DayView } from '../../../../../services/cpts/model/DayView';
import { Reference } from '../../../../../services/cpts/model/Reference';
import type { Territory, TerritoryLevel } from '../../../../../services/cpts/model/Territory';
import type { Vintage } from '../../../../../services/cpts/model/Vintage';
import { cptsOf, dated, place } from '../../support/modelFacts';

const commune = (code: string, regionCode: string, epciCode: string | null) =>
  ({
    code,
    kind: 'COMMUNE',
    departmentCode: code.slice(0, 2),
    regionCode,
    epciCode,
    parentCode: null,
  }) as const;

// An EPCI across two departments of two regions, as there are in France.
const border = new Reference([
  commune('42001', '84', '200000009'),
  commune('43001', '84', null),
  commune('63001', '84', null),
  commune('71001', '27', '200000009'),
]);
const INHABITANTS = [10, 200, 3_000, 40_000];
const figures = Int32Array.from(INHABITANTS);
const areas: readonly (readonly [string, number])[] = [
  ['Department:42', 10],
  ['Department:43', 200],
  ['Department:63', 3_000],
  ['Department:71', 40_000],
  ['Region:84', 3_210],
  ['Region:27', 40_000],
  ['Country:FR', 43_210],
];
const vintage: Vintage = {
  year: 2023,
  kind: 'MUNICIPAL',
  values: figures,
  nationalValues: figures,
  areas: new Map(
    areas.map(([key, value]) => [key, { value, published: false, unknownReason: null, note: null }]),
  ),
};
const chosen = { year: 2023, kind: 'MUNICIPAL', unknownReason: null, gapReason: 'not loaded' } as const;

const across = cptsOf({
  id: 'across',
  stages: [['ACI_SIGNED', dated('2021-01-01')]],
  perimeter: [place('42001'), place('43001', { wholeCommune: false }), place('71001')],
});
const view = new DayView(new CptsIndex(border, indexedCpts(border, [across])), '2022-01-01');

function coverageIn(level: TerritoryLevel, code: string): Coverage {
  const territory: Territory = { level, code };
  const found = coverageOn({ reference: border, view, territory, stage: 'ACI_SIGNED', chosen, vintage });
  if (found === null) throw new Error('no such territory');
  return found;
}

test.each([
  ['Department', '42', { low: 10, high: 10 }, ['across']],
  ['Department', '43', { low: 0, high: 200 }, ['across']],
  ['Department', '63', { low: 0, high: 0 }, []],
  ['Department', '71', { low: 40_000, high: 40_000 }, ['across']],
  ['Region', '84', { low: 10, high: 210 }, ['across']],
  ['Region', '27', { low: 40_000, high: 40_000 }, ['across']],
  ['EPCI', '200000009', { low: 40_010, high: 40_010 }, ['across']],
  ['Country', 'FR', { low: 40_010, high: 40_210 }, ['across']],
] as const)('of a CPTS across regions, %s %s has the part that lies in it', (level, code, range, cpts) => {
  const found = coverageIn(level, code);
  expect(found.coveredPopulation).toEqual(range);
  expect(found.cpts.map(({ id }) => id)).toEqual(cpts);
});
