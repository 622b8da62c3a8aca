import { sentStatements } from '../../../support/sentStatements';
import { statementsOf } from '../support/statementsOf';
import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

const FIELDS = `id departments { code statedFigures { id source { id } } } perimeter { entries { nodes { source { id } commune { code } } } }
  contracts { signatories { id } payments { id } source { id } missions { deadlineNote deadlineSource { id } } reviews { source { id } }
    paymentSchedule { years { amount } instalments { source { id } } } } statedFigures { id cpts { id } source { id } }
  payments { id payer { id } cpts { id } } actions { id cpts { id } source { id } } supportOrganizations { id departments { code } } sources { id }
  size { category } population { value { low } } stage { stage }`;

test('a list of CPTS costs as many statements as one CPTS', async () => {
  const one = await statementsOf(
    graph,
    `{ allCpts(first: 1, filter: { text: "golfe" }) { nodes { ${FIELDS} } } }`,
  );
  const all = await statementsOf(graph, `{ allCpts(first: 100) { nodes { ${FIELDS} } } }`);
  expect(all.length).toBeLessThanOrEqual(one.length + 4);
  expect(all.length).toBeLessThan(25);
});

test('coverage of many territories sends no statement; behind a write one, which asks for the dataset versions', async () => {
  const departments = ['83', '43', '42', '49', '13', '75', '69', '2A', '971', '976'];
  const references = departments.map((code) => `{ __typename: "Department", code: "${code}" }`).join(' ');
  const query = `{ _entities(representations: [${references} { __typename: "Country", code: "FR" }]) {
    ... on Territory { coverage { population coveredPopulation { low high } cpts { id } } } } }`;
  expect(await statementsOf(graph, query)).toEqual([]);
  await graph.database.query('UPDATE dataset_version SET importedAt = importedAt');
  const sent = await sentStatements(graph.database, () => graph.data(query));
  expect(sent.map(({ sql }) => sql)).toEqual([expect.stringContaining('dataset_version')]);
});

test('sums of payments cost the same for one payment as for all', async () => {
  const fields = 'nodes { id payer { id } cpts { id } source { id } } sums { payer { id } amount }';
  const one = await statementsOf(graph, `{ payments(first: 1) { ${fields} } }`);
  const all = await statementsOf(graph, `{ payments(first: 100) { ${fields} } }`);
  expect(all).toHaveLength(one.length);
});
