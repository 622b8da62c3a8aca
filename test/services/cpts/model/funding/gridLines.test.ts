import { readFileSync } from 'node:fs';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { projectPath } from '../../../../../common/paths';
import type { Mission } from '../../../../../schema/generated/cpts';
import { labelOf, lineOf, missionsOf } from '../../../../../services/cpts/model/funding/gridLines';
import { highestTotal } from '../../../../../services/cpts/model/funding/highestTotal';
import { holds } from '../../../../../services/cpts/model/funding/holds';
import { inMissionOrder } from '../../../../../services/cpts/model/funding/missionOrder';
import { dataGrid, dataGrids } from '../../support/dataGrids';

const first = dataGrid('aci-2019');
const second = dataGrid('avenant-2-2021');
const observed = dataGrid('observed-2025-size-3');

test('missions come in the order of the schema, each once', () => {
  const schema = buildASTSchema(parse(readFileSync(projectPath('schema', 'cpts.graphql'), 'utf8')), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const type = schema.getType('Mission');
  if (!isEnumType(type)) throw new Error('Mission is no enum');
  const missions = type.getValues().map(({ name }) => name as Mission);
  expect(inMissionOrder([...missions].reverse().concat(missions))).toEqual(missions);
});

test('a grid knows the missions that it names and those of its lines', () => {
  expect(missionsOf(first)).toHaveLength(6);
  expect(missionsOf(first)).not.toContain('HEALTH_CRISIS');
  expect(missionsOf(second)).toHaveLength(7);
  expect(missionsOf(observed)).toHaveLength(6);
  expect(missionsOf({ missions: [], lines: first.lines })).toEqual(missionsOf(first));
});

test('operating funds have a name under every grid, a strange mission has none', () => {
  expect(dataGrids().map((grid) => labelOf(grid, null)?.EN)).toEqual(Array(3).fill('OPERATING_FUNDS'));
  expect(labelOf(first, 'HEALTH_CRISIS')).toBeUndefined();
  expect(lineOf(second, null)).toBeUndefined();
  expect(lineOf(first, null)?.amounts.map(({ fixed, variable }) => [fixed, variable])).toEqual([
    [5_000_000, 0],
    [6_000_000, 0],
    [7_500_000, 0],
    [9_000_000, 0],
  ]);
});

test('what contracts do not list is not told, what an agreement does not have is not there', () => {
  expect(holds(first, 'HEALTH_CRISIS')).toBe(false);
  expect(holds({ ...observed, lines: [] }, 'UNSCHEDULED_CARE')).toBeNull();
  expect(holds(observed, 'UNSCHEDULED_CARE')).toBe(true);
  expect(holds(second, null)).toBe(true);
  expect(holds(observed, null)).toBe(true);
});

test('the highest total of a size, by the source that tells what is in it', () => {
  const totals = (id: string) =>
    [1, 2, 3, 4].map((category) => (highestTotal(dataGrid(id), category)?.maximum ?? NaN) / 100);
  expect(totals('aci-2019')).toEqual([220_000, 287_000, 370_000, 450_000]);
  expect(totals('avenant-2-2021')).toEqual([287_500, NaN, NaN, 580_000]);
  expect(highestTotal(observed, 3)).toBeNull();
  expect(highestTotal(first, 3)?.total.unscheduledCareIncluded).toBe(true);
});

test('what was observed ends no version and is ended by none', () => {
  expect(dataGrids().map(({ id, basis, from, to }) => [id, basis, from, to])).toEqual([
    ['aci-2019', 'AGREEMENT', '2019-06-20', '2021-12-20'],
    ['avenant-2-2021', 'AGREEMENT', '2021-12-20', null],
    ['observed-2025-size-3', 'OBSERVED_CONTRACTS', '2025-12-19', null],
  ]);
});
