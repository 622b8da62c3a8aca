import { addMonths } from '../../../../common/calendarDay';
import { entitiesOperation } from '../support/entities';
import { demonstrationOn, TODAY, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

interface CptsAnswer {
  readonly memberCounts: { readonly total: number | null; readonly unknownReason: string | null };
  readonly members: {
    readonly totalCount: number | null;
    readonly unknownReason: string | null;
    readonly nodes: readonly {
      readonly from: string;
      readonly to: string | null;
      readonly cpts: { readonly id: string };
      readonly professional: { readonly rpps: string; readonly profession: { readonly code: string } };
      readonly source: { readonly kind: string };
    }[];
  };
}

const saumurois = 'cpts-grand-saumurois';

describeOnDatabases('members of a CPTS', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
  });

  async function cpts(id: string, on = '', members = ''): Promise<CptsAnswer> {
    const { _entities } = await graph.data<{ _entities: CptsAnswer[] }>(
      entitiesOperation(`... on CPTS {
        memberCounts${on && `(on: "${on}")`} { total unknownReason }
        members(first: 10000 ${on && `on: "${on}"`} ${members}) { totalCount unknownReason nodes {
          from to cpts { id } professional { rpps profession { code } } source { kind } } }
      }`),
      { representations: [{ __typename: 'CPTS', id }] },
    );
    return _entities[0] as CptsAnswer;
  }

  async function rppsOnDay(id: string, day: string): Promise<string[]> {
    const rows = await graph.database.query<{ rpps: string; fromDay: string; toDay: string | null }[]>(
      'SELECT rpps, fromDay, toDay FROM membership WHERE cptsId = ? ORDER BY rpps',
      [id],
    );
    return rows.filter((row) => row.fromDay <= day && (row.toDay ?? '9999') > day).map(({ rpps }) => rpps);
  }

  it.each(['2021-03-12', '2023-06-30', '2026-10-01'])('on %s are those of the rows', async (day) => {
    const expected = await rppsOnDay(saumurois, day);
    const { memberCounts, members } = await cpts(saumurois, day);
    expect(members.nodes.map(({ professional }) => professional.rpps)).toEqual(expected);
    expect([memberCounts.total, members.totalCount]).toEqual([expected.length, expected.length]);
    expect(expected.length).toBeGreaterThan(0);
    expect(members.nodes.every(({ from, to }) => from <= day && (to ?? '9999') > day)).toBe(true);
  });

  it('are those of today when no day is asked', async () => {
    expect((await cpts(saumurois)).memberCounts.total).toBe((await rppsOnDay(saumurois, TODAY)).length);
  });

  it('hold on the first day of a period, and no longer on the day that ends it', async () => {
    const [row] = await graph.database.query<{ rpps: string; fromDay: string; toDay: string }[]>(
      'SELECT rpps, fromDay, toDay FROM membership WHERE cptsId = ? AND toDay IS NOT NULL LIMIT 1',
      [saumurois],
    );
    const isMember = async (day: string): Promise<boolean> =>
      (await cpts(saumurois, day)).members.nodes.some(({ professional }) => professional.rpps === row?.rpps);
    expect(await isMember(row?.fromDay ?? '')).toBe(true);
    expect(await isMember(row?.toDay ?? '')).toBe(false);
  });

  it('are unknown, not none, before the first one that the file names joined', async () => {
    const [row] = await graph.database.query<{ first: string }[]>(
      'SELECT MIN(fromDay) AS first FROM membership WHERE cptsId = ?',
      [saumurois],
    );
    const first = row?.first ?? '';
    expect(first > '2019-01-01').toBe(true);
    expect((await cpts(saumurois, first)).memberCounts.total).toBeGreaterThan(0);
    const { memberCounts, members } = await cpts(saumurois, addMonths(first, -1));
    const unknownReason =
      'The loaded file names nobody who was a member of this CPTS on that day or before it.';
    expect(memberCounts).toEqual({ total: null, unknownReason });
    expect(members).toEqual({ totalCount: null, unknownReason, nodes: [] });
  });

  it('can be narrowed to one profession', async () => {
    const { members } = await cpts(saumurois, '2026-01-01', 'professionCode: "60"');
    expect(members.totalCount).toBe(members.nodes.length);
    expect(new Set(members.nodes.map(({ professional }) => professional.profession.code))).toEqual(
      new Set(['60']),
    );
  });

  it('name their CPTS and are marked as made up', async () => {
    const { members } = await cpts(saumurois);
    expect(new Set(members.nodes.map((node) => node.cpts.id))).toEqual(new Set([saumurois]));
    expect(new Set(members.nodes.map(({ source }) => source.kind))).toEqual(new Set(['SYNTHETIC']));
  });

  it('are unknown, with the reason, for a CPTS of which the file says nothing', async () => {
    const unknownReason = 'The loaded file says nothing of this CPTS.';
    const { memberCounts, members } = await cpts('cpts-est-haute-loire');
    expect(memberCounts).toEqual({ total: null, unknownReason });
    expect(members).toEqual({ totalCount: null, unknownReason, nodes: [] });
  });

  it('stand on both sides: a member has the membership', async () => {
    const { members } = await cpts(saumurois);
    const rpps = members.nodes[0]?.professional.rpps;
    const { professional } = await graph.data<{ professional: { memberships: { cpts: { id: string } }[] } }>(
      'query ($rpps: ID!) { professional(rpps: $rpps) { memberships { cpts { id } } } }',
      { rpps },
    );
    expect(professional.memberships.map((membership) => membership.cpts.id)).toContain(saumurois);
  });
});
