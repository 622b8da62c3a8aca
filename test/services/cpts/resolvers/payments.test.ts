import { PaymentCptsRow } from '../../../../services/cpts/entities/PaymentCptsRow';
import { PaymentRow } from '../../../../services/cpts/entities/PaymentRow';
import { openTestGraph, type TestGraph } from '../support/testGraph';

const SAUMUR = 'payment-ars-pays-de-la-loire-to-grand-saumurois';
const VAR = 'payment-cpam-83-to-eight-cpts';
const MADE_UP = ['made-up-a', 'made-up-b', 'made-up-c'];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  const dates = [
    {
      day: '2021-06-01',
      earliest: '2021-06-01',
      latest: '2021-06-01',
      precision: 'DAY',
      asWritten: '1 June',
    },
    { day: null, earliest: '2021-06-01', latest: '2021-06-30', precision: 'MONTH', asWritten: 'June' },
    { day: null, earliest: null, latest: null, precision: null, asWritten: null },
  ] as const;
  await graph.database.getRepository(PaymentRow).save(
    MADE_UP.map((id, index) => ({
      id,
      datasetId: 'payments',
      amount: 10_050,
      payerId: 'cpam-83',
      purpose: index === 2 ? ('OTHER' as const) : ('ACI' as const),
      paid: dates[index] as PaymentRow['paid'],
      note: null,
      sourceId: 'doc-000',
    })),
  );
  await graph.database
    .getRepository(PaymentCptsRow)
    .save(MADE_UP.map((paymentId) => ({ paymentId, cptsId: 'cpts-du-golfe', datasetId: 'payments' })));
}, 300_000);
afterAll(() => graph.close());

interface Payments {
  readonly totalCount: number;
  readonly openDateCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly sums: readonly { payer: { id: string }; purpose: string; amount: number; paymentCount: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function payments(variables: Record<string, unknown> = {}): Promise<Payments> {
  const data = await graph.data<{ payments: Payments }>(
    `query ($filter: PaymentFilter, $first: Int, $after: String) { payments(filter: $filter, first: $first, after: $after) {
      totalCount openDateCount nodes { id } sums { payer { id } purpose amount paymentCount }
      pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return data.payments;
}

const idsWhere = async (filter: Record<string, unknown>) =>
  (await payments({ filter })).nodes.map(({ id }) => id);

test('all payments in the order of their names, and their sums by payer and purpose', async () => {
  const all = await payments();
  expect(all.nodes.map(({ id }) => id)).toEqual([...MADE_UP, SAUMUR, VAR]);
  expect(all).toMatchObject({ totalCount: 5, openDateCount: 0, pageInfo: { hasNextPage: false } });
  expect(all.sums).toEqual([
    {
      payer: { id: 'ars-pays-de-la-loire' },
      purpose: 'HEALTH_PROJECT_WRITING',
      amount: 30_000,
      paymentCount: 1,
    },
    { payer: { id: 'cpam-83' }, purpose: 'ACI', amount: 1_221_991, paymentCount: 3 },
    { payer: { id: 'cpam-83' }, purpose: 'OTHER', amount: 100.5, paymentCount: 1 },
  ]);
});

test('pages give each payment once, and the sums of all pages', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Payments = await payments({ first: 2, after });
    expect(page.sums.map(({ paymentCount }) => paymentCount)).toEqual([1, 3, 1]);
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([...MADE_UP, SAUMUR, VAR]);
});

test('conditions on payer, purpose and CPTS', async () => {
  expect(await idsWhere({ payerId: 'ars-pays-de-la-loire' })).toEqual([SAUMUR]);
  expect(await idsWhere({ payerId: 'ars-paca' })).toEqual([]);
  expect(await idsWhere({ purpose: 'OTHER' })).toEqual(['made-up-c']);
  expect(await idsWhere({ cptsId: 'cpts-lsto' })).toEqual([VAR]);
  expect(await idsWhere({ cptsId: 'cpts-velay-sud' })).toEqual([]);
  expect(await idsWhere({ cptsId: 'cpts-du-golfe', payerId: 'cpam-83', purpose: 'ACI' })).toEqual([
    'made-up-a',
    'made-up-b',
    VAR,
  ]);
});

test('conditions on days hold for every day of a span; those left open are counted', async () => {
  const june = await payments({ filter: { paidFrom: '2021-06-01', paidTo: '2021-06-30' } });
  expect(june.nodes.map(({ id }) => id)).toEqual(['made-up-a', 'made-up-b']);
  // Undated, and "to this day" of a document of 2022; the payment to Grand Saumurois lies before June.
  expect(june.openDateCount).toBe(2);
  const upTo = await payments({ filter: { paidTo: '2021-06-15' } });
  expect(upTo.nodes.map(({ id }) => id)).toEqual(['made-up-a', SAUMUR]);
  expect(upTo.openDateCount).toBe(3);
  const ofVar = await payments({ filter: { paidTo: '2022-03-31', payerId: 'cpam-83', purpose: 'OTHER' } });
  expect(ofVar).toMatchObject({ totalCount: 0, openDateCount: 1, sums: [] });
});

test('start-up aids of one body', async () => {
  const data = await graph.data<Record<string, { id: string }[]>>(`{
    of: startUpAids(payerId: "ars-pays-de-la-loire") { id }
    elsewhere: startUpAids(payerId: "ars-pays-de-la-loire", regionCode: "84") { id }
    none: startUpAids(payerId: "cpam-83") { id } all: startUpAids { id } }`);
  expect(data).toEqual({
    of: [{ id: 'start-up-aid-pays-de-la-loire' }],
    elsewhere: [],
    none: [],
    all: [{ id: 'start-up-aid-auvergne-rhone-alpes' }, { id: 'start-up-aid-pays-de-la-loire' }],
  });
});
