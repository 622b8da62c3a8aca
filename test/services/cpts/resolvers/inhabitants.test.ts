import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

test('as one number each, the bounds of the population of today; null where that is', async () => {
  const data = await graph.data<{
    allCpts: {
      nodes: {
        inhabitantsAtLeast: number | null;
        inhabitantsAtMost: number | null;
        population: { value: { low: number; high: number } | null };
      }[];
    };
  }>(
    '{ allCpts(first: 100) { nodes { inhabitantsAtLeast inhabitantsAtMost population { value { low high } } } } }',
  );
  const { nodes } = data.allCpts;
  for (const { inhabitantsAtLeast, inhabitantsAtMost, population } of nodes) {
    expect([inhabitantsAtLeast, inhabitantsAtMost]).toEqual([
      population.value?.low ?? null,
      population.value?.high ?? null,
    ]);
  }
  expect(nodes.filter(({ inhabitantsAtLeast }) => inhabitantsAtLeast !== null)).toHaveLength(5);
});

test('a commune of which only a part is in the perimeter counts in the higher bound only', async () => {
  await graph.database.query(
    `UPDATE perimeter_entry SET wholeCommune = 0 WHERE cptsId = 'cpts-hyeres-et-les-iles-d-or'`,
  );
  await graph.database.query(
    `UPDATE dataset_version SET version = version || '!' WHERE id = 'cpts-documents'`,
  );
  const data = await graph.data<{ cpts: { inhabitantsAtLeast: number; inhabitantsAtMost: number } }>(
    '{ cpts(id: "cpts-hyeres-et-les-iles-d-or") { inhabitantsAtLeast inhabitantsAtMost } }',
  );
  expect(data.cpts.inhabitantsAtLeast).toBe(0);
  expect(data.cpts.inhabitantsAtMost).toBeGreaterThan(50_000);
});
