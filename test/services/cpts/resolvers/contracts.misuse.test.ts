import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('contracts, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function errorOf(id: string, field: string) {
    const { errors = [] } = await graph.answer(`{ contract(id: "${id}") { ${field} } }`);
    const [error, ...others] = errors;
    expect(others).toEqual([]);
    return error;
  }

  async function codeOf(id: string, field: string): Promise<unknown> {
    return (await errorOf(id, field))?.extensions['code'];
  }

  const start = (mission: string, on = '2021-06-01') => `{ mission: ${mission}, on: "${on}" }`;
  const share = (mission: string, achievement: number) =>
    `{ mission: ${mission}, achievement: ${achievement} }`;
  const PREVENTION = start('PREVENTION');

  test.each([
    ['gridId: "aci-2031"', 'UNKNOWN_FUNDING_GRID'],
    ['sizeCategory: 0', 'INVALID_SIZE_CATEGORY'],
    ['sizeCategory: 5', 'INVALID_SIZE_CATEGORY'],
    [`missionStarts: [${start('PREVENTION', '2021-03-11')}]`, 'INVALID_MISSION_START'],
    [`missionStarts: [${start('PREVENTION', '2026-03-12')}]`, 'INVALID_MISSION_START'],
    [`missionStarts: [${start('PREVENTION', '2021-02-30')}]`, 'INVALID_DATE'],
    [`missionStarts: [${PREVENTION}, ${start('PREVENTION', '2022-01-01')}]`, 'REPEATED_MISSION'],
    [`missionStarts: [${start('HEALTH_CRISIS')}]`, 'MISSION_NOT_IN_GRID'],
    [`missionAchievements: [${share('PREVENTION', 1)}]`, 'MISSION_NOT_COUNTED'],
    [
      `missionStarts: [${PREVENTION}], missionAchievements: [${share('ACCESS_TO_CARE', 1)}]`,
      'MISSION_NOT_COUNTED',
    ],
    [
      `missionStarts: [${PREVENTION}], missionAchievements: [${share('PREVENTION', 1.01)}]`,
      'INVALID_ACHIEVEMENT',
    ],
    [
      `missionStarts: [${PREVENTION}], missionAchievements: [${share('PREVENTION', 1)}, ${share('PREVENTION', 0)}]`,
      'REPEATED_MISSION',
    ],
    [`missionAchievements: [${share('HEALTH_CRISIS', 1)}]`, 'MISSION_NOT_IN_GRID'],
    ['achievement: -0.01', 'INVALID_ACHIEVEMENT'],
    ['achievement: 80', 'INVALID_ACHIEVEMENT'],
  ])('a schedule with %s is refused with %s', async (args, code) => {
    expect(await codeOf('aci-grand-saumurois', `paymentSchedule(${args}) { complete }`)).toBe(code);
  });

  test.each([
    `missionStarts: [${start('PREVENTION', '2021-03-12')}]`,
    `missionStarts: [${start('PREVENTION', '2026-03-11')}]`,
    'missionStarts: null, gridId: null, sizeCategory: null, achievement: null, missionAchievements: null',
    'missionStarts: [], missionAchievements: []',
    `missionStarts: [${PREVENTION}], missionAchievements: [${share('PREVENTION', 0)}]`,
  ])('a schedule with %s is answered', async (args) => {
    expect(await codeOf('aci-grand-saumurois', `paymentSchedule(${args}) { complete }`)).toBeUndefined();
  });

  test('the message names the argument that counts a mission, and the missions of the grid', async () => {
    const messageOf = async (args: string) =>
      (await errorOf('aci-grand-saumurois', `paymentSchedule(${args}) { complete }`))?.message;
    expect(await messageOf(`missionAchievements: [${share('PREVENTION', 1)}]`)).toContain('`missionStarts`');
    const known = 'Grid aci-2019 knows ACCESS_TO_CARE, UNSCHEDULED_CARE, CARE_PATHWAYS';
    expect(await messageOf(`missionStarts: [${start('HEALTH_CRISIS')}]`)).toContain(known);
    expect(await messageOf(`missionAchievements: [${share('HEALTH_CRISIS', 1)}]`)).toContain(known);
  });

  test('a start is refused only where it lies outside the years whatever the day of the signature', async () => {
    const codeOn = (on: string) =>
      codeOf('aci-du-golfe', `paymentSchedule(missionStarts: [${start('HEALTH_CRISIS', on)}]) { complete }`);
    expect(await codeOn('2020-12-31')).toBe('INVALID_MISSION_START');
    expect(await codeOn('2021-01-01')).toBeUndefined();
    expect(await codeOn('2027-03-30')).toBeUndefined();
    expect(await codeOn('2027-03-31')).toBe('INVALID_MISSION_START');
  });

  test.each([
    ['2018-12-31', 'DAY_OUT_OF_RANGE'],
    ['2032-07-01', 'DAY_OUT_OF_RANGE'],
    ['2019-01-01', undefined],
  ])('the next review on %s: %s', async (on, code) => {
    expect(await codeOf('aci-grand-saumurois', `nextReview(on: "${on}") { kind }`)).toBe(code);
  });
});
