import {
  statedPopulations as statedIn,
  type PopulationOfOne,
  type StatedOfCpts,
} from '../../../../../services/cpts/model/coverage/statedPopulations';
import type { Standing } from '../../../../../services/cpts/model/standing';
import { Reference } from '../../../../../services/cpts/model/Reference';
import type { Territory } from '../../../../../services/cpts/model/Territory';
import { cptsOf } from '../../support/modelFacts';

const whole = (value: number, upTo: number | null = null): PopulationOfOne => ({
  value,
  upTo,
  territoryLevel: null,
  territoryCode: null,
});
const inDepartment = (code: string, value: number): PopulationOfOne => ({
  ...whole(value),
  territoryLevel: 'Department',
  territoryCode: code,
});
const stated = (departments: string[], figures: PopulationOfOne[], standing: Standing = 'CERTAIN') => ({
  cpts: { ...cptsOf({ id: departments.join('-'), departments }), regions: ['84'] },
  standing,
  figures,
});
const commune = (code: string, epciCode: string | null = null) =>
  ({
    code,
    kind: 'COMMUNE',
    departmentCode: code.slice(0, 2),
    regionCode: '84',
    epciCode,
    parentCode: null,
  }) as const;
const reference = new Reference([commune('42001', '200000001'), commune('43001'), commune('43002')]);
const statedPopulations = (all: readonly StatedOfCpts<PopulationOfOne>[], territory: Territory) =>
  statedIn(all, territory, reference);
const department = (code: string) => ({ level: 'Department', code }) as const;

test('a CPTS in several departments with a figure of the whole adds to neither, but to their region and the country', () => {
  const two = [stated(['42', '43'], [whole(50_000)])];
  expect(statedPopulations(two, department('43'))).toMatchObject({
    value: null,
    withoutFigure: [{ id: '42-43' }],
  });
  const added = { value: { low: 50_000, high: 50_000 }, withoutFigure: [] };
  expect(statedPopulations(two, { level: 'Region', code: '84' })).toMatchObject(added);
  expect(statedPopulations(two, { level: 'Country', code: 'FR' })).toMatchObject(added);
});

test('a figure for a part counts for all that lies around it, as at least that many', () => {
  const part = [stated(['42', '43'], [inDepartment('43', 21_000)]), stated(['43'], [whole(10_000)])];
  const around = {
    value: { low: 31_000, high: 31_000 },
    countedInPart: [{ id: '42-43' }],
    withoutFigure: [],
  };
  expect(statedPopulations(part, { level: 'Region', code: '84' })).toMatchObject(around);
  expect(statedPopulations(part, { level: 'Country', code: 'FR' })).toMatchObject(around);
  expect(statedPopulations(part, department('43'))).toMatchObject({ ...around, countedInPart: [] });
  expect(statedPopulations(part, department('42'))).toMatchObject({ countedInPart: [] });
});

test('of figures for several parts the largest counts: they may lie within one another', () => {
  const inEpci = { ...whole(8_000), territoryLevel: 'EPCI', territoryCode: '200000001' } as const;
  const parts = [stated(['42', '43'], [inEpci, inDepartment('42', 15_000), inDepartment('42', 16_000)])];
  const found = statedPopulations(parts, { level: 'Region', code: '84' });
  expect(found?.value).toEqual({ low: 15_000, high: 16_000 });
  expect(found?.figures).toHaveLength(2);
  expect(statedPopulations(parts, { level: 'Region', code: '93' })?.value).toBeNull();
});

test('where both are stated, the figure for the territory goes before that of the whole', () => {
  const both = [stated(['43'], [whole(50_000), inDepartment('43', 20_000)])];
  expect(statedPopulations(both, department('43'))?.value).toEqual({ low: 20_000, high: 20_000 });
});

test('two figures of one CPTS bound it, as do two numbers of one figure', () => {
  const several = [stated(['43'], [whole(50_000), whole(48_000)])];
  expect(statedPopulations(several, department('43'))?.value).toEqual({ low: 48_000, high: 50_000 });
  const between = [stated(['43'], [whole(50_000, 70_000)], 'POSSIBLE')];
  expect(statedPopulations(between, department('43'))?.value).toEqual({ low: 0, high: 70_000 });
});

test('no CPTS, nothing stated', () => {
  expect(statedPopulations([], department('43'))).toBeNull();
});
