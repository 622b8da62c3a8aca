import {
  statedPopulations,
  type PopulationOfOne,
} from '../../../../../services/cpts/model/coverage/statedPopulations';
import type { Standing } from '../../../../../services/cpts/model/standing';
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
