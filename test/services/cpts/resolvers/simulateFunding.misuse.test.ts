import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('simulate funding, misused', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  const QUERY = 'query ($input: FundingSimulationInput!) { simulateFunding(input: $input) { maximum } }';
  const on = '2021-03-12';
  const size3 = { population: 103_000, on };

  async function errorOf(input: Record<string, unknown>) {
    const { errors = [] } = await graph.answer(QUERY, { input });
    expect(errors).toHaveLength(1);
    return { code: errors[0]?.extensions['code'], message: errors[0]?.message ?? '' };
  }

  test.each([
    ['nothing', {}, 'SIMULATION_INPUT'],
    ['two of the three', { population: 1, cptsId: 'cpts-grand-saumurois' }, 'SIMULATION_INPUT'],
    ['two of the three, one empty', { population: 0, communes: [] }, 'SIMULATION_INPUT'],
    ['all of the three', { population: 1, communes: ['Saumur'], cptsId: 'cpts-a' }, 'SIMULATION_INPUT'],
    ['a department beside a population', { population: 1, departmentCode: '49' }, 'SIMULATION_INPUT'],
    [
      'a department beside a CPTS',
      { cptsId: 'cpts-grand-saumurois', departmentCode: '49' },
      'SIMULATION_INPUT',
    ],
    ['a basis beside a population', { population: 1, basis: { year: 2022 } }, 'SIMULATION_INPUT'],
    ['fewer than no inhabitants', { population: -1 }, 'INVALID_POPULATION'],
    ['more than there are', { population: 100_000_001 }, 'INVALID_POPULATION'],
    ['no commune', { communes: [] }, 'EMPTY_COMMUNE_LIST'],
    ['too many communes', { communes: Array(1_001).fill('Saumur') }, 'TOO_MANY_NAMES'],
    ['a text too long', { communes: ['a'.repeat(201)] }, 'TEXT_TOO_LONG'],
    ['an ill-formed department', { communes: ['Saumur'], departmentCode: '4' }, 'INVALID_DEPARTMENT_CODE'],
    ['an unknown department', { communes: ['Saumur'], departmentCode: '99' }, 'UNKNOWN_DEPARTMENT'],
    ['an unknown CPTS', { cptsId: 'cpts-no-such' }, 'UNKNOWN_CPTS'],
    ['an unknown grid', { ...size3, gridId: 'aci-1999' }, 'UNKNOWN_FUNDING_GRID'],
    ['a day too early', { population: 1, on: '2018-12-31' }, 'DAY_OUT_OF_RANGE'],
    ['a day too late', { population: 1, on: '2036-11-23' }, 'DAY_OUT_OF_RANGE'],
    ['a mission that the grid lacks', { ...size3, missions: ['HEALTH_CRISIS'] }, 'MISSION_NOT_IN_GRID'],
    ['a mission twice', { ...size3, missions: ['PREVENTION', 'PREVENTION'] }, 'REPEATED_MISSION'],
    ['more than all', { ...size3, achievement: 1.2 }, 'INVALID_ACHIEVEMENT'],
    ['less than nothing', { ...size3, achievement: -0.1 }, 'INVALID_ACHIEVEMENT'],
    [
      'less than nothing of one',
      { ...size3, missionAchievements: [{ mission: 'PREVENTION', achievement: -1 }] },
      'INVALID_ACHIEVEMENT',
    ],
    [
      'a share of a mission that does not count',
      { ...size3, missions: [], missionAchievements: [{ mission: 'PREVENTION', achievement: 1 }] },
      'MISSION_NOT_COUNTED',
    ],
    [
      'a share of a mission that the grid lacks',
      { ...size3, missionAchievements: [{ mission: 'HEALTH_CRISIS', achievement: 1 }] },
      'MISSION_NOT_IN_GRID',
    ],
    [
      'two shares of one',
      { ...size3, missionAchievements: Array(2).fill({ mission: 'PREVENTION', achievement: 1 }) },
      'REPEATED_MISSION',
    ],
  ])('%s is refused', async (_words, input, code) => {
    expect((await errorOf(input)).code).toBe(code);
  });

  test('what is no number is refused before it is counted', async () => {
    const { errors = [] } = await graph.answer(QUERY, { input: { ...size3, achievement: 'half' } });
    expect(errors[0]?.message).toMatch(/achievement/);
  });

  test.each([
    [{}, 'got []. None of the three is given. Give one of the three.'],
    [{ population: 1, communes: [] }, 'got ["population","communes"]. Give one of the three.'],
    [
      { population: 1, basis: { year: 2022 } },
      'got ["population","basis"]. `basis` has no meaning with `population`: leave it out. Give one of the three.',
    ],
  ])('the message for %j says what was given: %s', async (input, words) => {
    expect((await errorOf(input)).message).toContain(words);
  });

  test('a share of a mission that is not counted names the argument to count it with', async () => {
    const missionAchievements = [{ mission: 'PREVENTION', achievement: 1 }];
    const { message } = await errorOf({ ...size3, missions: [], missionAchievements });
    expect(message).toContain('`missions` does not name it');
  });

  test('a day before the first grid says when it begins; with a grid the day counts', async () => {
    const error = await errorOf({ population: 103_000, on: '2019-06-19' });
    expect(error).toMatchObject({ code: 'NO_GRID_IN_FORCE' });
    expect(error.message).toContain('aci-2019, begins on 2019-06-20');
    const { errors, data } = await graph.answer(QUERY, {
      input: { population: 103_000, on: '2019-06-19', gridId: 'aci-2019' },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ simulateFunding: { maximum: 370_000 } });
  });

  test('the missions of the grid are named where one is not among them', async () => {
    const { message } = await errorOf({ ...size3, missions: ['HEALTH_CRISIS'] });
    expect(message).toContain('UNSCHEDULED_CARE');
    expect(message).not.toContain('knows HEALTH_CRISIS');
  });

  test.each([['fromId: "aci-1999", toId: "aci-2019"'], ['fromId: "aci-2019", toId: ""']])(
    'a difference of %s is refused',
    async (args) => {
      const { errors = [] } = await graph.answer(`{ fundingGridDifference(${args}) { notes } }`);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['UNKNOWN_FUNDING_GRID']);
    },
  );
});
