import { openTestGraph, type TestGraph } from './support/testGraph';
import { loadDatasets } from '../../../common/datasets/loadDatasets';
import { cpts } from '../../../services/cpts/definition';
import { documentsDataset } from '../../../services/cpts/import/documentsDataset';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

async function rowsIn(table: string, where = '1 = 1'): Promise<number> {
  const [row] = await graph.database.query<{ count: number | string }[]>(
    `SELECT COUNT(*) AS count FROM ${table} WHERE ${where}`,
  );
  return Number(row?.count);
}

test('every commune of COG 2026 and the 45 municipal arrondissements are there', async () => {
  expect(await rowsIn('commune', `kind = 'COMMUNE' AND regionCode IS NOT NULL`)).toBe(34_875);
  expect(await rowsIn('commune', `kind = 'COMMUNE'`)).toBe(34_969);
  expect(await rowsIn('commune', `kind = 'MUNICIPAL_ARRONDISSEMENT'`)).toBe(45);
});

test('Paris, Lyon and Marseille have as many inhabitants as their arrondissements together', async () => {
  for (const commune of ['75056', '69123', '13055']) {
    const sum = (codes: string) =>
      graph.database.query<{ total: number | string }[]>(
        `SELECT SUM(value) AS total FROM population WHERE kind = 'MUNICIPAL' AND year = 2023 AND level = 'Commune' AND code IN (${codes})`,
      );
    const [parts] = await sum(`SELECT code FROM commune WHERE parentCode = '${commune}'`);
    const [whole] = await sum(`'${commune}'`);
    expect(Number(parts?.total)).toBe(Number(whole?.total));
    expect(Number(whole?.total)).toBeGreaterThan(500_000);
  }
});

test('every fact has a source that is there', async () => {
  const tables = [
    'cpts',
    'cpts_name',
    'cpts_stage',
    'perimeter_entry',
    'contract',
    'contract_rule',
    'payment',
    'start_up_aid',
    'stated_figure',
    'support_organization',
    'health_action',
    'grid_size',
    'grid_mission',
    'funding_line',
    'grid_total',
  ];
  for (const table of tables) {
    expect(await rowsIn(table)).toBeGreaterThan(0);
    expect(await rowsIn(table, `sourceId NOT IN (SELECT id FROM source)`)).toBe(0);
  }
});

test('a second load finds nothing to do', async () => {
  expect(await loadDatasets(graph.database, cpts.datasets({ demo: false }))).toEqual([]);
});

test('loading the documents again replaces them: the counts stay', async () => {
  const before = await rowsIn('perimeter_entry');
  await graph.database.transaction((manager) =>
    documentsDataset().load({ manager, progress: () => undefined }),
  );
  expect(await rowsIn('perimeter_entry')).toBe(before);
  expect(before).toBe(45 + 25);
});
