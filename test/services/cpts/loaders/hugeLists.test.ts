import { HealthActionRow } from '../../../../services/cpts/entities/HealthActionRow';
import { loaderSets } from '../../../../services/cpts/loaders/createLoaders';
import { openTestGraph, type TestGraph } from '../support/testGraph';

/** More keys than a statement of SQLite takes parameters (32 766). */
const HUGE = 40_000;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

const hugeList = (key: string) => [...Array.from({ length: HUGE }, (_, index) => `none-${index}`), key];

test('rows by id, more than a statement takes', async () => {
  const [known] = await graph.database.getRepository(HealthActionRow).find({ take: 1 });
  const id = known?.id ?? '';
  const rows = await loaderSets(graph.database)().actions.loadMany(hugeList(id));
  expect(rows.at(-1)).toMatchObject({ id });
  expect(rows.slice(0, -1).every((row) => row === null)).toBe(true);
});

test('links by key, more than a statement takes', async () => {
  const links = await loaderSets(graph.database)().paymentsOfCpts.loadMany(hugeList('cpts-lsto'));
  expect(links.at(-1)).toHaveLength(1);
  expect(links.slice(0, -1).flat()).toEqual([]);
});

test('figures by territory, more than a statement takes', async () => {
  const keys = hugeList('x').map((_, index) => `Commune:${index}`);
  const figures = await loaderSets(graph.database)().figuresOfTerritory.loadMany([...keys, 'Department:83']);
  expect(figures.slice(0, -1).flat()).toEqual([]);
  expect(figures.at(-1)).not.toEqual([]);
});
