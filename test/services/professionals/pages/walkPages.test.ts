import { entitiesOperation } from '../support/entities';
import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, string>>[];
  readonly edges?: readonly { readonly cursor: string; readonly node: Readonly<Record<string, string>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describeOnDatabases('walking all pages of a list', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
  });

  /** Every key on the way, the total each page gave, and how many pages there were. */
  async function walk(
    pageAfter: (after: string | null) => Promise<Page>,
    key: (node: Page['nodes'][number]) => string,
  ) {
    const keys: string[] = [];
    const totals = new Set<number>();
    let pages = 0;
    let after: string | null = null;
    do {
      const page: Page = await pageAfter(after);
      keys.push(...page.nodes.map(key));
      totals.add(page.totalCount);
      pages += 1;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return { keys, totals: [...totals], pages };
  }

  function expectWhole({ keys, totals }: { keys: string[]; totals: number[] }): void {
    expect(totals).toEqual([keys.length]);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.length).toBeGreaterThan(0);
  }

  it.each([7, 100, 10_000])('gives every professional once, %i at a time', async (first) => {
    const walked = await walk(
      async (after) =>
        (
          await graph.data<{ list: Page }>(
            `query ($first: Int, $after: String) { list: professionals(first: $first, after: $after) {
              totalCount nodes { rpps } pageInfo { hasNextPage endCursor } } }`,
            { first, after },
          )
        ).list,
      (node) => node['rpps'] ?? '',
    );
    expectWhole(walked);
    expect(walked.pages).toBe(Math.ceil(walked.keys.length / first));
  });

  it('gives every structure of a filtered list once', async () => {
    const walked = await walk(
      async (after) =>
        (
          await graph.data<{ list: Page }>(
            `query ($after: String) { list: careStructures(first: 2, after: $after, filter: { departmentCode: "83" }) {
              totalCount nodes { finess } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).list,
      (node) => node['finess'] ?? '',
    );
    expectWhole(walked);
  });

  it.each([
    ['Department', { __typename: 'Department', code: '83' }, 'careStructures', 'finess'],
    ['CPTS', { __typename: 'CPTS', id: 'cpts-var-ouest' }, 'careStructures', 'finess'],
    ['CPTS', { __typename: 'CPTS', id: 'cpts-var-ouest' }, 'members', 'professional { rpps }'],
  ])('gives every row of %s %o %s once', async (type, reference, field, keyField) => {
    const operation = `query ($representations: [_Any!]!, $after: String) {
      _entities(representations: $representations) { ... on ${type} { list: ${field}(first: 3, after: $after) {
        totalCount nodes { ${keyField} } pageInfo { hasNextPage endCursor } } } } }`;
    const walked = await walk(
      async (after) => {
        const variables = { representations: [reference], after };
        const { _entities } = await graph.data<{ _entities: { list: Page }[] }>(operation, variables);
        return (_entities[0] as { list: Page }).list;
      },
      (node) => JSON.stringify(node),
    );
    expectWhole(walked);
  });

  it('gives every professional of a structure once, with cursors that go on', async () => {
    const { careStructures } = await graph.data<{
      careStructures: { nodes: { finess: string; professionals: Page }[] };
    }>(`{ careStructures(first: 10000) { nodes { finess professionals(first: 10000) {
        totalCount nodes { rpps } edges { cursor node { rpps } } pageInfo { hasNextPage endCursor } } } } }`);
    for (const { finess, professionals } of careStructures.nodes) {
      expect(professionals.totalCount).toBe(professionals.nodes.length);
      const [first, ...others] = professionals.edges ?? [];
      const { _entities } = await graph.data<{ _entities: { professionals: Page }[] }>(
        entitiesOperation(
          `... on CareStructure { professionals(first: 10000, after: "${first?.cursor ?? ''}") { nodes { rpps } } }`,
        ),
        { representations: [{ __typename: 'CareStructure', finess }] },
      );
      expect(_entities[0]?.professionals.nodes).toEqual(others.map(({ node }) => node));
    }
  });
});
