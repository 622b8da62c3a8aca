import { contractMissions } from '../../../../../services/cpts/model/contract/contractMissions';
import { deadlineNote, type NamedSource } from '../../../../../services/cpts/model/contract/deadlineNote';
import { gridMission, gridOf, sampleRules } from '../../support/contractFacts';
import { dated } from '../../support/modelFacts';

const first = gridOf({
  id: 'first',
  to: '2021-12-20',
  missions: [gridMission('PREVENTION'), gridMission('ACCESS_TO_CARE'), gridMission('PREVENTION', null)],
});
const second = gridOf({
  id: 'second',
  from: '2021-12-20',
  missions: [gridMission('HEALTH_CRISIS'), gridMission('QUALITY_OF_CARE', 'OPTIONAL')],
});
const observed = gridOf({
  id: 'observed',
  basis: 'OBSERVED_CONTRACTS',
  from: '2021-01-01',
  missions: [gridMission('ACCESS_TO_CARE')],
});
const facts = { grids: [first, observed, second], contractRules: sampleRules };

function namesOf(signed: ReturnType<typeof dated>) {
  return contractMissions(signed, facts).map(({ grid, mission, certain }) => [grid.id, mission, certain]);
}

test('the missions of the version in force, each once with all its statuses, in the order of the schema', () => {
  const missions = contractMissions(dated('2021-03-12'), facts);
  expect(missions.map(({ mission }) => mission)).toEqual(['ACCESS_TO_CARE', 'PREVENTION']);
  expect(missions[1]?.statuses.map(({ status }) => status)).toEqual(['CORE', null]);
  expect(missions.every(({ certain }) => certain)).toBe(true);
});

test('a signature on either side of a change has the missions of both versions, none certainly', () => {
  expect(namesOf(dated('2021-01-01', '2022-03-31'))).toEqual([
    ['first', 'ACCESS_TO_CARE', false],
    ['first', 'PREVENTION', false],
    ['second', 'HEALTH_CRISIS', false],
    ['second', 'QUALITY_OF_CARE', false],
  ]);
});

test('the day of a change belongs to the new version, the day before to the old one', () => {
  expect(namesOf(dated('2021-12-20')).map(([grid]) => grid)).toEqual(['second', 'second']);
  expect(namesOf(dated('2021-12-19')).map(([grid]) => grid)).toEqual(['first', 'first']);
});

test('before the first version there is none; an open side may be before it, so nothing is certain', () => {
  expect(namesOf(dated('2019-06-19'))).toEqual([]);
  expect(namesOf(dated(null, '2020-01-01')).map(([grid, , certain]) => [grid, certain])).toEqual([
    ['first', false],
    ['first', false],
  ]);
});

test('deadlines are months after the signature, as precise as it is; a mission at any time has none', () => {
  const [crisis, quality] = contractMissions(dated('2022-08-31'), facts);
  expect(crisis).toMatchObject({ startDueBy: { day: '2023-02-28' }, deployedDueBy: { day: '2024-02-29' } });
  expect(quality).toMatchObject({ startDueBy: null, deployedDueBy: null });
  const [access] = contractMissions(dated('2020-10-01', '2020-12-31'), facts);
  expect(access?.startDueBy).toEqual({
    day: null,
    earliest: '2021-04-01',
    latest: '2021-06-30',
    precision: 'APPROXIMATE',
  });
});

describe('what deadlines rest on', () => {
  const source: NamedSource = { publisher: 'Portal', publishedOn: '2023-11-30' };
  const noteOf = (mission: 'PREVENTION' | 'QUALITY_OF_CARE', grid = second, given = source) =>
    deadlineNote({ mission, grid, deadline: sampleRules.deadlines.get(mission) ?? null }, given);

  test('the months and who gives them', () => {
    expect(noteOf('PREVENTION').EN).toBe(
      'Portal, 2023-11-30: started within 12 months of the signature, deployed within 24 months.',
    );
    expect(noteOf('PREVENTION').FR).toContain('dans les 12 mois de la signature');
    expect(noteOf('QUALITY_OF_CARE').EN).toMatch(/at any time, at the choice of the CPTS\.$/);
  });

  test('a version that was not in force when the source spoke bears a doubt', () => {
    expect(noteOf('PREVENTION', first).EN).toMatch(/was not in force on that day/);
    expect(noteOf('PREVENTION', gridOf({ from: '2024-01-01' })).EN).toMatch(/was not in force on that day/);
    expect(noteOf('PREVENTION', second).EN).not.toMatch(/not in force/);
  });

  test('of a source without a date nobody knows which version was in force', () => {
    const note = noteOf('PREVENTION', second, { publisher: 'Portal', publishedOn: null }).EN;
    expect(note).toMatch(/^Portal: started within.*The source is not dated: whether/);
    expect(note).not.toMatch(/on that day/);
  });

  test('a line of a mission has the deadline of the mission, and its note says whose it is', () => {
    const grid = gridOf({ missions: [gridMission('ACCESS_TO_CARE'), gridMission('UNSCHEDULED_CARE')] });
    const [access, line] = contractMissions(dated('2024-01-31'), { ...facts, grids: [grid] });
    expect(line).toMatchObject({ mission: 'UNSCHEDULED_CARE', startDueBy: { day: '2024-07-31' } });
    expect(line?.deadline).toBe(access?.deadline);
    const notes = [access, line].map((each) => each && deadlineNote(each, source).EN);
    expect(notes[1]).toMatch(/The source names the mission of access to care: this line is part of it/);
    expect(notes[0]).not.toMatch(/part of it/);
  });

  test('without a rule the note says that no source gives one', () => {
    expect(deadlineNote({ mission: 'PREVENTION', grid: second, deadline: null }, null).EN).toMatch(
      /No loaded source/,
    );
  });
});
