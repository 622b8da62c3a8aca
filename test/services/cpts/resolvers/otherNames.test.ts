import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('other names', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  test.each([
    ['cpts-du-golfe', 'CPTS du Golf', 'cpts du golf'],
    ['cpts-pays-des-maures-littoral', 'Pays des Maures - Littoral', 'maures littoral'],
  ])('%s bears the name that another document writes, and is found by it', async (id, name, text) => {
    const data = await graph.data<{
      cpts: { otherNames: string[]; sources: { id: string }[] };
      allCpts: { nodes: { id: string }[] };
    }>(
      `query ($id: ID!, $text: String!) { cpts(id: $id) { otherNames sources { id } }
      allCpts(filter: { text: $text }) { nodes { id } } }`,
      { id, text },
    );
    expect(data.cpts.otherNames).toEqual([name]);
    expect(data.cpts.sources.map((source) => source.id)).toEqual(['cpts-perimeter-table-2026', 'doc-000']);
    expect(data.allCpts.nodes.map((node) => node.id)).toEqual([id]);
  });
});
