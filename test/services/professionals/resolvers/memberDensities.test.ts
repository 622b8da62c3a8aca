import type { MembershipRow } from '../../../../services/professionals/entities/MembershipRow';
import { addMemberships } from '../../../../services/professionals/import/addMemberships';
import { entitiesOperation } from '../support/entities';
import { insertMarseille } from '../support/insertFixture';
import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

const golfe = 'cpts-du-golfe';
const SIX = { inhabitantsAtLeast: 20_000, inhabitantsAtMost: 40_000 };

interface Densities {
  readonly total: number | null;
  readonly inhabitants: { readonly low: number; readonly high: number } | null;
  readonly unknownReason: string | null;
  readonly source: { readonly kind: string } | null;
  readonly byProfession: readonly {
    readonly profession: { readonly code: string };
    readonly count: number | null;
    readonly hidden: boolean;
    readonly per10000: { readonly low: number; readonly high: number } | null;
  }[];
}

describeOnDatabases('member densities of a CPTS', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
    await insertMarseille(graph.database);
    const member = (id: number, rpps: string, toDay: string | null): MembershipRow => {
      return { id, cptsId: 'cpts-marseille', rpps, fromDay: '2024-01-01', toDay, sourceId: 'demonstration' };
    };
    const memberships = [
      member(900_001, '99999999901', null),
      member(900_002, '99999999902', '2025-01-01'),
      member(900_003, '99999999903', null),
    ];
    await addMemberships(graph.database.manager, { memberships, careStructures: [] });
  });

  async function densities(
    id: string,
    args = '',
    inhabitants: Record<string, number | null> = SIX,
  ): Promise<Densities> {
    const { _entities } = await graph.data<{ _entities: { memberDensities: Densities }[] }>(
      entitiesOperation(`... on CPTS { memberDensities${args} {
        total inhabitants { low high } unknownReason source { kind }
        byProfession { profession { code } count hidden per10000 { low high } } } }`),
      { representations: [{ __typename: 'CPTS', id, ...inhabitants } as never] },
    );
    return (_entities[0] as { memberDensities: Densities }).memberDensities;
  }

  async function rowCounts(id: string): Promise<Map<string, number>> {
    const rows = await graph.database.query<{ code: string; count: number | string }[]>(
      `SELECT professional.professionCode AS code, COUNT(DISTINCT professional.rpps) AS count
        FROM membership JOIN professional ON professional.rpps = membership.rpps
        WHERE cptsId = ? AND fromDay <= '2026-01-15' AND (toDay IS NULL OR toDay > '2026-01-15')
        GROUP BY professional.professionCode`,
      [id],
    );
    return new Map(rows.map(({ code, count }) => [code, Number(count)]));
  }

  it('show the numbers of the rows from 6 on, and hide those below', async () => {
    const expected = await rowCounts(golfe);
    const { byProfession, unknownReason, source } = await densities(golfe);
    expect(byProfession.map(({ profession }) => profession.code)).toEqual([...expected.keys()].sort());
    const small = [...expected.values()].filter((count) => count < 6);
    expect(small.length).toBeGreaterThan(1);
    for (const { profession, count, hidden, per10000 } of byProfession) {
      const known = expected.get(profession.code) ?? 0;
      expect([count, hidden]).toEqual(known < 6 ? [null, true] : [known, false]);
      expect(per10000).toEqual(known < 6 ? null : { low: known / 4, high: known / 2 });
    }
    expect([unknownReason, source]).toEqual([null, { kind: 'SYNTHETIC' }]);
  });

  it('hide below 6 where null is sent, none at 0', async () => {
    expect(await densities(golfe, '(hideBelow: null)')).toEqual(await densities(golfe));
    const all = await densities(golfe, '(hideBelow: 0)');
    expect(all.byProfession.some(({ hidden }) => hidden)).toBe(false);
    expect(all.total).toBe([...(await rowCounts(golfe)).values()].reduce((sum, count) => sum + count, 0));
  });

  it('count a member once, however many practices; only those with a practice in the mode', async () => {
    const codes = async (args: string): Promise<[string, number | null][]> =>
      (await densities('cpts-marseille', args)).byProfession.map(({ profession, count }) => [
        profession.code,
        count,
      ]);
    expect(await codes('(hideBelow: 0)')).toEqual([
      ['40', 1],
      ['60', 1],
    ]);
    expect(await codes('(hideBelow: 0, mode: LIBERAL)')).toEqual([
      ['40', 1],
      ['60', 1],
    ]);
    expect(await codes('(hideBelow: 0, mode: SALARIED)')).toEqual([['60', 1]]);
    expect(await codes('(hideBelow: 0, mode: VOLUNTEER)')).toEqual([]);
    expect(await codes('(hideBelow: 0, mode: SALARIED, on: "2024-06-01")')).toEqual([
      ['10', 1],
      ['60', 1],
    ]);
  });

  it('hide the total where it is the hidden number', async () => {
    const alone = await densities('cpts-marseille', '(mode: SALARIED)');
    expect(alone).toMatchObject({
      total: null,
      unknownReason: null,
      byProfession: [{ count: null, hidden: true }],
    });
    expect((await densities('cpts-marseille', '(mode: VOLUNTEER)')).total).toBe(0);
  });

  it.each([
    [{}, null, 'The inhabitants of its perimeter are not known.'],
    [
      { inhabitantsAtLeast: null, inhabitantsAtMost: null },
      null,
      'The inhabitants of its perimeter are not known.',
    ],
    [
      { inhabitantsAtLeast: 0, inhabitantsAtMost: 0 },
      { low: 0, high: 0 },
      'Its perimeter may have no inhabitants, by whom nothing can be divided.',
    ],
  ])(
    'have numbers without a density, and the reason, for inhabitants %j',
    async (given, inhabitants, unknownReason) => {
      const answer = await densities(golfe, '(hideBelow: 0)', given);
      expect(answer).toMatchObject({ inhabitants, unknownReason });
      expect(answer.total).toBeGreaterThan(0);
      expect(answer.byProfession.every(({ count, per10000 }) => count !== null && per10000 === null)).toBe(
        true,
      );
    },
  );

  it('are unknown, with every reason, for a CPTS of which the file says nothing', async () => {
    const nothing = 'The loaded file says nothing of this CPTS.';
    const unknown = { total: null, byProfession: [], source: null };
    expect(await densities('cpts-est-haute-loire')).toEqual({
      ...unknown,
      inhabitants: { low: 20_000, high: 40_000 },
      unknownReason: nothing,
    });
    expect(await densities('cpts-est-haute-loire', '', {})).toEqual({
      ...unknown,
      inhabitants: null,
      unknownReason: `${nothing} The inhabitants of its perimeter are not known.`,
    });
  });
});
