import { coverageLoader } from '../../../../services/cpts/loaders/coverageLoader';
import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
import { historyDays } from '../../../../services/cpts/model/coverage/historyDays';
import type { Territory } from '../../../../services/cpts/model/Territory';
import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

const days = historyDays({ from: '2019-01-01', to: '2031-12-01', step: 'MONTH' }, 250);
const stages = ['EMERGING', 'PROJECT', 'ACI_SIGNED'] as const;
const territories: Territory[] = [
  { level: 'Department', code: '83' },
  { level: 'Department', code: '43' },
  { level: 'EPCI', code: '200071876' },
  { level: 'Country', code: 'FR' },
];

test('histories asked for together answer as each asked for alone, even where they need more marks than are kept', async () => {
  expect(days.length * stages.length).toBeGreaterThan(256);
  const snapshot = await new SnapshotStore(graph.database).current();
  const questions = territories.flatMap((territory) =>
    stages.map((stage) => ({ territory, days, stage, basis: { year: 2019 } })),
  );
  const together = coverageLoader(() => Promise.resolve(snapshot));
  const answers = await Promise.all(questions.map((question) => together.load(question)));
  for (const [place, question] of questions.entries()) {
    const alone = coverageLoader(() => Promise.resolve(snapshot));
    const answer = await alone.load(question);
    const told = (coverages: typeof answer) =>
      coverages?.map(({ on, coveredPopulation, coveredCommuneCount, incompleteReason, uncovered }) => ({
        ...{ on, coveredPopulation, coveredCommuneCount, incompleteReason },
        uncovered: uncovered.length,
      }));
    expect(told(answers[place] ?? null)).toEqual(told(answer));
  }
});

test('a territory that is none of today has no answer, and leaves the others theirs', async () => {
  const snapshot = await new SnapshotStore(graph.database).current();
  const loader = coverageLoader(() => Promise.resolve(snapshot));
  const ask = (code: string) =>
    loader.load({
      territory: { level: 'Department', code },
      days: ['2022-06-30'],
      stage: 'ACI_SIGNED',
      basis: null,
    });
  const [none, some] = await Promise.all([ask('99'), ask('83')]);
  expect(none).toBeNull();
  expect(some).toHaveLength(1);
});
