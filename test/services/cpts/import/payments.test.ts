import { describeOnDatabases } from '../../../support/databases';
import { openImportGraph } from '../support/importGraph';
import type { TestGraph } from '../support/testGraph';
import { countsOf, loadFile } from './support/loadFile';

let graph: TestGraph;

const HEAD = 'CPTS_ID;CPTS;MONTANT;DATE;PAYEUR;OBJET;PAIEMENT_ID;NOTE;SOURCE;URL';
const RIGHT = 'cpts-du-golfe;;1 234,50 €;01/06/2023;CPAM 83;ACI;p-1;;;';

async function load(...rows: string[]) {
  return loadFile(graph.database, 'payments', [HEAD, ...rows, ''].join('\n'));
}

interface Payment {
  readonly id: string;
  readonly amount: number;
  readonly payer: { readonly id: string };
  readonly cpts: readonly { readonly id: string }[];
}

const PAYMENTS = `query ($filter: PaymentFilter, $first: Int, $after: String) {
  payments(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id amount paid { day } payer { id } purpose cpts { id } source { title } } sums { amount paymentCount }
    pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly payments: {
    readonly totalCount: number;
    readonly nodes: readonly Payment[];
    readonly sums: readonly { readonly amount: number; readonly paymentCount: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describeOnDatabases('payments from files', (databases) => {
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
  });

  test('brings payments to the cent, beside those of documents', async () => {
    const loaded = await load(
      RIGHT,
      ';CPTS Golfe;0.01;2023-06-01;ars-paca;Aide à l’amorçage;;;;',
      ';CPTS Golfe;0,01;2023-06-01;93;START_UP_AID;;;;',
      ';CPTS Golfe;0,01;2023-06-01;ARS PACA;START_UP_AID;;;;',
      ';CPTS Golfe;0,01;2023-06-01;ARS 93;Amorçage;;;;',
    );
    expect(loaded.rejects.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '4 ROW_INVALID_CODE',
      '5 ROW_INVALID_CODE',
    ]);
    expect(countsOf(loaded)).toEqual([5, 2, 1, 2]);
    const { payments } = await graph.data<Page>(PAYMENTS, {
      filter: { cptsId: 'cpts-du-golfe', paidFrom: '2023-01-01' },
    });
    expect(
      payments.nodes.map(({ amount, payer, cpts }) => [amount, payer.id, cpts.map(({ id }) => id)]),
    ).toEqual([
      [1234.5, 'cpam-83', ['cpts-du-golfe']],
      [0.01, 'ars-paca', ['cpts-du-golfe']],
    ]);
    const all = await graph.data<Page>(PAYMENTS, {});
    expect(all.payments.nodes.map(({ id }) => id)).toContain('payment-cpam-83-to-eight-cpts');
  });

  test('pages that follow each other give every payment once, in the order of their stable names', async () => {
    await load(
      ...Array.from({ length: 25 }, (_, index) => `cpts-du-golfe;;${index + 1};2023-06-01;CPAM 83;ACI;;;;`),
    );
    const whole = await graph.data<Page>(PAYMENTS, { first: 100 });
    const ids = whole.payments.nodes.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { payments }: Page = await graph.data<Page>(PAYMENTS, { first: 7, after });
      paged.push(...payments.nodes.map(({ id }) => id));
      if (!payments.pageInfo.hasNextPage) break;
      after = payments.pageInfo.endCursor;
    }
    expect(paged).toEqual(ids);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(whole.payments.totalCount).toBe(27);
  });

  test('the payments of the file before are gone', async () => {
    await load(RIGHT);
    const { payments } = await graph.data<Page>(PAYMENTS, { filter: { cptsId: 'cpts-du-golfe' } });
    expect(payments.nodes.map(({ id }) => id)).toEqual(['p-1', 'payment-cpam-83-to-eight-cpts']);
  });
});
