import { PerimeterEntryRow } from '../../../../services/cpts/entities/PerimeterEntryRow';
import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph('2026-11-22');
}, 300_000);
afterAll(() => graph.close());

interface Change {
  readonly kind: string;
  readonly cpts: { readonly id: string };
  readonly date: {
    readonly day: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly certain: boolean;
  readonly stage: string | null;
  readonly contract: { readonly id: string } | null;
  readonly perimeterEntry: { readonly commune: { readonly code: string } } | null;
  readonly source: { readonly id: string };
}

interface Page {
  readonly nodes: readonly Change[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

async function changes(args: string): Promise<Page> {
  const data = await graph.data<{ cptsChanges: Page }>(
    `{ cptsChanges(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes {
      kind cpts { id } date { day earliest latest precision } certain stage contract { id }
      perimeterEntry { commune { code } wholeCommune } source { id } } } }`,
  );
  return data.cptsChanges;
}

test('the Grand Saumurois: project in 2019, contract on 2021-03-12, five years over on 2026-03-12', async () => {
  const all = await changes('from: "2019-01-01", cptsId: "cpts-grand-saumurois"');
  const stages = all.nodes.filter(({ kind }) => kind !== 'COMMUNE_ADDED');
  expect(stages.map(({ kind, stage, date }) => [kind, stage, date.day ?? date.earliest])).toContainEqual([
    'STAGE_REACHED',
    'ACI_SIGNED',
    '2021-03-12',
  ]);
  expect(stages.at(-1)).toMatchObject({
    kind: 'CONTRACT_TERM_OVER',
    date: { day: '2026-03-12', precision: 'DAY' },
    certain: true,
    stage: null,
    contract: { id: 'aci-grand-saumurois' },
    perimeterEntry: null,
    source: { id: 'doc-001' },
  });
  expect(all.nodes.filter(({ kind }) => kind === 'COMMUNE_ADDED')).toHaveLength(45);
});

test('the Var: contracts dated "in 2021 and early 2022" are possible within 2021, certain until April 2022', async () => {
  const within = async (to: string) => {
    const { nodes } = await changes(`from: "2020-12-31", to: "${to}", departmentCode: "83"`);
    const signed = nodes.filter(({ stage, date }) => stage === 'ACI_SIGNED' && date.latest === '2022-03-31');
    return signed.map(({ certain }) => certain);
  };
  expect(await within('2021-12-31')).not.toContain(true);
  const later = await within('2022-04-01');
  expect(later.length).toBeGreaterThan(0);
  expect(later).not.toContain(false);
});

test('conditions: the region holds the changes of its departments', async () => {
  const region = await changes('from: "2019-01-01", regionCode: "93"');
  const department = await changes('from: "2019-01-01", departmentCode: "83"');
  expect(region.totalCount).toBe(department.totalCount);
  const loire = await changes('from: "2019-01-01", departmentCode: "42"');
  expect([...new Set(loire.nodes.map(({ cpts }) => cpts.id))]).toEqual(['cpts-de-l-ondaine']);
});

test('pages: every change once, oldest first, those without a first day in front', async () => {
  const whole = await changes('from: "2019-01-01", first: 1000');
  const seen: Change[] = [];
  let after = '';
  for (let more = true; more;) {
    const page = await changes(`from: "2019-01-01", first: 37${after}`);
    expect(page.totalCount).toBe(whole.totalCount);
    seen.push(...page.nodes);
    after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
    more = page.pageInfo.hasNextPage;
  }
  expect(seen).toEqual(whole.nodes);
  const firstDays = seen.map(({ date }) => date.earliest ?? '');
  expect(firstDays).toEqual([...firstDays].sort());
  expect(firstDays[0]).toBe('');
});

test('a commune with days is added on the first and removed on the last', async () => {
  const places = graph.database.getRepository(PerimeterEntryRow);
  const row = await places.findOneByOrFail({ cptsId: 'cpts-grand-saumurois', communeCode: '49328' });
  await places.save({ ...row, fromDay: '2022-01-01', toDay: '2023-01-01' });
  try {
    await graph.database.query(
      `UPDATE dataset_version SET version = version || '-changed' WHERE id = 'cpts-documents'`,
    );
    const { nodes } = await changes('from: "2021-12-31", to: "2023-01-01", cptsId: "cpts-grand-saumurois"');
    expect(
      nodes.map(({ kind, date, perimeterEntry }) => [kind, date.day, perimeterEntry?.commune.code]),
    ).toEqual([
      ['COMMUNE_ADDED', '2022-01-01', '49328'],
      ['COMMUNE_REMOVED', '2023-01-01', '49328'],
    ]);
  } finally {
    await places.save(row);
  }
});
