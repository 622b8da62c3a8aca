import { cptsRecords } from '../../../../services/cpts/changes/cptsRecords';
import { describeOnDatabases } from '../../../support/databases';
import { loadFile } from '../import/support/loadFile';
import { openImportGraph } from '../support/importGraph';
import type { TestGraph } from '../support/testGraph';

let graph: TestGraph;

interface Change {
  readonly kind: string;
  readonly id: string;
  readonly change: string;
  readonly cpts: { readonly id: string } | null;
  readonly contract: { readonly id: string } | null;
  readonly commune: { readonly code: string } | null;
  readonly perimeterEntries:
    readonly { readonly wholeCommune: boolean; readonly from: string | null }[] | null;
  readonly payment: { readonly id: string; readonly amount: number } | null;
}

interface Page {
  readonly nodes: readonly Change[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly version: string;
}

const QUERY = `query ($version: ID!, $kind: CPTSRecordKind, $first: Int, $after: String) {
  changesSince(version: $version, kind: $kind, first: $first, after: $after) {
    nodes { kind id change cpts { id } contract { id } commune { code }
      perimeterEntries { wholeCommune from } payment { id amount } }
    pageInfo { hasNextPage endCursor } totalCount version } }`;

async function pageSince(version: string, args: Record<string, unknown> = {}): Promise<Page> {
  return (await graph.data<{ changesSince: Page }>(QUERY, { version, ...args })).changesSince;
}

/** What changed since, as "kind id change". */
async function changesOf(version: string, kind: string | null = null): Promise<string[]> {
  const { nodes, totalCount } = await pageSince(version, { kind });
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => `${node.kind} ${node.id} ${node.change}`);
}

/** The version of a dataset as the graph tells it. */
async function versionOf(id: string): Promise<string> {
  const query = '{ cptsDatasets { id version } }';
  const { cptsDatasets } = await graph.data<{ cptsDatasets: { id: string; version: string }[] }>(query);
  return cptsDatasets.find((each) => each.id === id)?.version ?? '';
}

const PERIMETERS = 'DPT;INSEE;LIBELLE;CPTS;CPTS_ID;DEBUT';
const CONTRACTS = 'CPTS_ID;SIGNATURE;CONTRAT_ID;ARS;CPAM';
const PAYMENTS = 'CPTS_ID;MONTANT;DATE;PAYEUR;OBJET;PAIEMENT_ID';

type Name = 'perimeters' | 'contracts' | 'payments';

async function load(name: Name, head: string, ...rows: string[]): Promise<void> {
  const { rejects } = await loadFile(graph.database, name, [head, ...rows, ''].join('\n'));
  expect(rejects).toEqual([]);
}

describeOnDatabases('changes of records', (databases) => {
  let documents: string;
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
    documents = await versionOf('cpts-documents');
  });

  test('nothing has changed since the documents; everything has since the reference', async () => {
    const page = await pageSince(documents);
    expect(page).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
      version: documents,
    });
    const { nodes, totalCount } = await pageSince(await versionOf('cpts-reference'), { first: 1000 });
    expect(nodes.every(({ change }) => change === 'ADDED')).toBe(true);
    const counts = await Promise.all(
      cptsRecords.map(async ({ read }) => (await read(graph.database.manager)).length),
    );
    expect(totalCount).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  test('a CPTS with its communes, contract and payment is added, and leads to what it is now', async () => {
    await load(
      'perimeters',
      PERIMETERS,
      '01;01004;;CPTS du Bugey;cpts-bugey;2020-01-01',
      '01;01006;;CPTS du Bugey;cpts-bugey;',
    );
    await load('contracts', CONTRACTS, 'cpts-bugey;2022-01-01;aci-bugey;;');
    await load('payments', PAYMENTS, 'cpts-bugey;12,50;2023-01-01;CPAM 01;ACI;p-1');
    expect(await changesOf(documents)).toEqual([
      'CONTRACT aci-bugey ADDED',
      'CPTS cpts-bugey ADDED',
      'PAYMENT p-1 ADDED',
      'PERIMETER_ENTRY cpts-bugey 01004 ADDED',
      'PERIMETER_ENTRY cpts-bugey 01006 ADDED',
    ]);
    const nothing = { contract: null, commune: null, perimeterEntries: null, payment: null };
    const cpts = { id: 'cpts-bugey' };
    const [contract, itself, payment, entry] = (await pageSince(documents)).nodes;
    expect(contract).toMatchObject({ ...nothing, cpts, contract: { id: 'aci-bugey' } });
    expect(itself).toMatchObject({ ...nothing, cpts });
    expect(payment).toMatchObject({ ...nothing, cpts: null, payment: { id: 'p-1', amount: 12.5 } });
    const perimeterEntries = [{ wholeCommune: true, from: '2020-01-01' }];
    expect(entry).toMatchObject({ ...nothing, cpts, commune: { code: '01004' }, perimeterEntries });
  });

  test('only records of the kind that is asked for are told', async () => {
    expect(await changesOf(documents, 'PAYMENT')).toEqual(['PAYMENT p-1 ADDED']);
    expect(await changesOf(documents, 'CPTS')).toEqual(['CPTS cpts-bugey ADDED']);
  });

  test('pages that follow each other give every change once', async () => {
    const { nodes } = await pageSince(documents);
    const paged: Change[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = await pageSince(documents, { first: 2, after });
      expect(page.totalCount).toBe(nodes.length);
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(nodes);
  });

  test('the same facts from another edition of a file are no change', async () => {
    const before = await versionOf('payments');
    await load('payments', PAYMENTS, 'cpts-bugey;12.50;2023-01-01;CPAM 01;ACI;p-1');
    expect(await changesOf(before)).toEqual([]);
  });

  test('another day, another commune and another amount change what they are of', async () => {
    const before = await versionOf('payments');
    await load('payments', PAYMENTS, 'cpts-bugey;13;2023-01-01;CPAM 01;ACI;p-1');
    await load('contracts', CONTRACTS, 'cpts-bugey;2022-01-02;aci-bugey;;');
    await load(
      'perimeters',
      PERIMETERS,
      '01;01004;;CPTS du Bugey;cpts-bugey;2021-01-01',
      '01;01005;;CPTS du Bugey;cpts-bugey;',
    );
    expect(await changesOf(before)).toEqual([
      'CONTRACT aci-bugey CHANGED',
      // The stage of signature is its own.
      'CPTS cpts-bugey CHANGED',
      'PAYMENT p-1 CHANGED',
      'PERIMETER_ENTRY cpts-bugey 01004 CHANGED',
      'PERIMETER_ENTRY cpts-bugey 01005 ADDED',
      'PERIMETER_ENTRY cpts-bugey 01006 REMOVED',
    ]);
  });

  test('a payment that moves to another CPTS has changed', async () => {
    const before = await versionOf('perimeters');
    await load('payments', PAYMENTS, 'cpts-du-golfe;13;2023-01-01;CPAM 01;ACI;p-1');
    expect(await changesOf(before, 'PAYMENT')).toEqual(['PAYMENT p-1 CHANGED']);
    await load('payments', PAYMENTS, 'cpts-bugey;13;2023-01-01;CPAM 01;ACI;p-1');
    expect(await changesOf(before, 'PAYMENT')).toEqual([]);
  });

  test('a file that takes the place of the perimeter of a document removes the communes that it lacks', async () => {
    const before = await versionOf('perimeters');
    await load(
      'perimeters',
      PERIMETERS,
      '83;83119;Saint-Tropez;CPTS du Golfe;cpts-du-golfe;',
      '01;01004;;CPTS du Bugey;cpts-bugey;2021-01-01',
    );
    const changes = await changesOf(before, 'PERIMETER_ENTRY');
    const ofTheGulf = changes.filter((each) => each.includes('cpts-du-golfe'));
    // The document writes "St Tropez".
    const [kept, ...gone] = ofTheGulf.sort((one, other) => (one.slice(-7) < other.slice(-7) ? -1 : 1));
    expect(kept).toBe('PERIMETER_ENTRY cpts-du-golfe 83119 CHANGED');
    expect(gone.map((each) => each.split(' ').at(-1))).toEqual(Array(11).fill('REMOVED'));
    expect(changes).toContain('PERIMETER_ENTRY cpts-bugey 01005 REMOVED');
  });

  test('a CPTS that nothing names any more is removed, and leads to nothing', async () => {
    const before = await versionOf('perimeters');
    await load('payments', PAYMENTS, 'cpts-du-golfe;1;2023-01-01;CPAM 83;ACI;p-2');
    await load('contracts', CONTRACTS, 'cpts-du-brivadois;2024-05-02;;;');
    await load('perimeters', PERIMETERS, '83;83119;Saint-Tropez;CPTS du Golfe;cpts-du-golfe;');
    const { nodes } = await pageSince(before);
    const removed = nodes.filter(({ change }) => change === 'REMOVED');
    expect(removed.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'CONTRACT aci-bugey',
      'CPTS cpts-bugey',
      'PAYMENT p-1',
      'PERIMETER_ENTRY cpts-bugey 01004',
    ]);
    for (const { cpts, contract, payment } of removed) {
      expect([cpts, contract, payment]).toEqual([null, null, null]);
    }
    expect(removed[3]).toMatchObject({ commune: { code: '01004' }, perimeterEntries: [] });
  });

  test('what came and went between two versions is no change', async () => {
    const since = await changesOf(documents);
    expect(since.filter((each) => /bugey|p-1/.test(each))).toEqual([]);
    expect(since).toContain('CPTS cpts-du-brivadois CHANGED');
  });

  test('a version that never was is refused', async () => {
    const { errors } = await graph.answer(QUERY, { version: 'v0' });
    expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_VERSION');
  });
});
