import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('all cpts', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  interface List {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  async function list(args: Record<string, unknown> = {}): Promise<List> {
    const data = await graph.data<{ allCpts: List }>(
      `query ($filter: CPTSFilter, $on: Date, $orderBy: CPTSOrder, $first: Int, $after: String) {
      allCpts(filter: $filter, on: $on, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
      args,
    );
    return data.allCpts;
  }

  async function idsWhere(filter: Record<string, unknown>, on = '2022-06-30'): Promise<string[]> {
    return (await list({ filter, on, first: 100 })).nodes.map(({ id }) => id);
  }

  test('all CPTS of the documents, by name, with the cursors of their edges', async () => {
    const all = await list();
    expect(all.totalCount).toBe(15);
    expect(all.nodes).toHaveLength(15);
    expect(all.edges.map(({ node }) => node)).toEqual(all.nodes);
    expect(all.pageInfo).toEqual({ hasNextPage: false, endCursor: all.edges.at(-1)?.cursor });
  });

  test.each(['NAME', 'SIGNED', 'POPULATION'])(
    'pages by %s give each CPTS once, as one page does',
    async (orderBy) => {
      const whole = await list({ orderBy });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: List = await list({ orderBy, first: 4, after });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    },
  );

  test('an edge cursor goes on behind it', async () => {
    const all = await list();
    const rest = await list({ after: all.edges[2]?.cursor });
    expect(rest.nodes[0]).toEqual(all.nodes[3]);
  });

  test('by inhabitants, most first; by signature, earliest first', async () => {
    const byPopulation = await list({ orderBy: 'POPULATION', first: 2 });
    expect(byPopulation.nodes.map(({ id }) => id)).toEqual([
      'cpts-var-esterel-mediterranee',
      'cpts-grand-saumurois',
    ]);
    const bySignature = await list({ orderBy: 'SIGNED', first: 5 });
    expect(bySignature.nodes.map(({ id }) => id)).toEqual([
      'cpts-lsto',
      'cpts-var-ouest',
      'cpts-var-provence-mediterranee',
      'cpts-nord-velay-forez',
      'cpts-dracenie-provence-verdon',
    ]);
  });

  test('conditions on names, places, stages, sizes and signatures', async () => {
    expect(await idsWhere({ text: 'esterel' })).toEqual(['cpts-var-esterel-mediterranee']);
    expect(await idsWhere({ text: 'Dracenie Verdon' })).toEqual(['cpts-dracenie-provence-verdon']);
    expect(await idsWhere({ departmentCode: '42' })).toEqual(['cpts-de-l-ondaine']);
    expect(await idsWhere({ departmentCode: '83' })).toHaveLength(8);
    expect(await idsWhere({ regionCode: '84' })).toHaveLength(6);
    expect(await idsWhere({ communeCode: '83119' })).toEqual(['cpts-du-golfe']);
    expect(await idsWhere({ communeCode: '83050' })).toEqual([]);
    expect(await idsWhere({ stages: ['ACI_SIGNED'] })).toHaveLength(10);
    expect(await idsWhere({ stages: ['ACI_SIGNED'] }, '2021-03-12')).toHaveLength(5);
    expect(await idsWhere({ sizeCategory: 3 })).toEqual([
      'cpts-grand-saumurois',
      'cpts-var-esterel-mediterranee',
    ]);
    expect(await idsWhere({ signedFrom: '2021-03-12', signedTo: '2021-03-12' })).toEqual([
      'cpts-grand-saumurois',
    ]);
    expect(await idsWhere({ departmentCode: '83', sizeCategory: 2, text: 'maures' })).toEqual([
      'cpts-pays-des-maures-littoral',
    ]);
  });
});
