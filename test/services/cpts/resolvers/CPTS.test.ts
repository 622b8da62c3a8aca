import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('a CPTS', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function cptsAnswer(id: string, fields: string): Promise<Record<string, unknown>> {
    const data = await graph.data<{ cpts: Record<string, unknown> }>(`{ cpts(id: "${id}") { ${fields} } }`);
    return data.cpts;
  }

  describe('CPTS Grand Saumurois', () => {
    const id = 'cpts-grand-saumurois';

    test('its 45 communes are those of CA Saumur Val de Loire, each a whole commune with its source', async () => {
      const { perimeter } = await cptsAnswer(
        id,
        `perimeter(on: "2022-01-01") { known unknownReason communeCount source { id }
        entries { totalCount nodes { wholeCommune source { id } commune { code coverage { on } } } } }`,
      );
      expect(perimeter).toMatchObject({
        known: true,
        unknownReason: null,
        communeCount: 45,
        source: { id: 'doc-001' },
      });
      const { nodes } = (
        perimeter as { entries: { nodes: { wholeCommune: boolean; commune: { code: string } }[] } }
      ).entries;
      const inEpci = await graph.database.query<{ code: string }[]>(
        `SELECT code FROM commune WHERE epciCode = '200071876' ORDER BY code`,
      );
      expect(nodes.map((node) => node.commune.code)).toEqual(inEpci.map((row) => row.code));
      expect(nodes.every((node) => node.wholeCommune)).toBe(true);
    });

    test('its perimeter is not known before the first day on which it may have been a project', async () => {
      const answer = await cptsAnswer(
        id,
        `before: perimeter(on: "2018-12-31") { known unknownReason communeCount source { id } entries { totalCount } }
       after: perimeter(on: "2019-01-01") { known communeCount }
       population(on: "2000-01-01") { value { low } unknownReason }`,
      );
      const reason = 'No source tells of it before 2019-01-01';
      expect(answer).toEqual({
        before: {
          known: false,
          unknownReason: expect.stringContaining(reason) as string,
          communeCount: null,
          source: null,
          entries: { totalCount: 0 },
        },
        after: { known: true, communeCount: 45 },
        population: { value: null, unknownReason: expect.stringContaining(reason) as string },
      });
    });

    test('its perimeter comes page by page', async () => {
      const first = await cptsAnswer(
        id,
        'perimeter { entries(first: 40) { nodes { statedName } pageInfo { hasNextPage endCursor } } }',
      );
      const { entries } = first['perimeter'] as {
        entries: { nodes: unknown[]; pageInfo: { endCursor: string } };
      };
      expect(entries).toMatchObject({ pageInfo: { hasNextPage: true } });
      const rest = await cptsAnswer(
        id,
        `perimeter { entries(first: 40, after: "${entries.pageInfo.endCursor}") { nodes { statedName } pageInfo { hasNextPage } } }`,
      );
      expect(rest).toMatchObject({ perimeter: { entries: { pageInfo: { hasNextPage: false } } } });
      const { nodes } = (rest['perimeter'] as { entries: { nodes: unknown[] } }).entries;
      expect(entries.nodes.length + nodes.length).toBe(45);
    });

    test('its stage on days before, between and after what is stated', async () => {
      const stages = await cptsAnswer(
        id,
        `before: stage(on: "2018-12-31") { stage possible unknownReason }
       during: stage(on: "2019-06-01") { stage possible }
       project: stage(on: "2021-03-11") { stage possible }
       signed: stage(on: "2021-03-12") { stage possible unknownReason }
       over: stage(on: "2026-03-12") { stage possible }`,
      );
      expect(stages).toEqual({
        before: {
          stage: null,
          possible: [],
          unknownReason: 'No source tells a stage reached by 2018-12-31.',
        },
        during: { stage: null, possible: ['PROJECT'] },
        project: { stage: 'PROJECT', possible: ['PROJECT'] },
        signed: { stage: 'ACI_SIGNED', possible: ['ACI_SIGNED'], unknownReason: null },
        over: { stage: null, possible: ['ACI_SIGNED', 'ENDED'] },
      });
    });

    test('its contract: five years from the signature in Saumur, under the grid of 2019', async () => {
      const answer = await cptsAnswer(
        id,
        `before: contract(on: "2021-03-11") { id } after: contract(on: "2026-03-12") { id }
       contract(on: "2022-01-01") { id signed { day precision } ends { day earliest latest precision } inForce grid { id }
         signedAt { code } signatories { id kind department { code } region { code } } source { id } cpts { id } payments { id } }`,
      );
      expect(answer).toMatchObject({
        before: null,
        after: null,
        contract: {
          id: 'aci-grand-saumurois',
          signed: { day: '2021-03-12', precision: 'DAY' },
          ends: { day: '2026-03-12', earliest: '2026-03-12', latest: '2026-03-12', precision: 'DAY' },
          inForce: true,
          grid: { id: 'aci-2019' },
          signedAt: { code: '49328' },
          cpts: { id },
          source: { id: 'doc-001' },
        },
      });
      const { signatories } = answer['contract'] as { signatories: { kind: string }[] };
      expect(signatories.map(({ kind }) => kind)).toEqual(['ARS', 'CPAM', 'CPTS']);
    });

    test('its population and size are computed, the stated "more than 103 000" stands beside', async () => {
      const answer = await cptsAnswer(
        id,
        `population { value { low high } year kind } size(on: "2021-03-12") { category possible basis population { low high } reason }
       total: population(basis: { kind: TOTAL, year: 2018 }) { value { low high } }
       statedFigures(indicator: POPULATION) { value qualifier upTo source { id } territory { code } cpts { id } }`,
      );
      expect(answer).toMatchObject({
        population: { value: { low: 98_005, high: 98_005 }, year: 2023, kind: 'MUNICIPAL' },
        size: { category: 3, possible: [3], basis: 'COMPUTED', population: { low: 98_005 } },
        total: { value: { low: 101_902, high: 101_902 } },
        statedFigures: [
          {
            value: 103_000,
            qualifier: 'MORE_THAN',
            upTo: null,
            source: { id: 'doc-001' },
            territory: null,
            cpts: [{ id }],
          },
        ],
      });
    });

    test('its payment of 30 000 euros, its departments, its sources', async () => {
      expect(
        await cptsAnswer(
          id,
          'payments { amount payer { id } purpose cpts { id } } departments { code } sources { id } finess named',
        ),
      ).toMatchObject({
        payments: [
          { amount: 30_000, payer: { id: 'ars-pays-de-la-loire' }, purpose: 'HEALTH_PROJECT_WRITING' },
        ],
        departments: [{ code: '49' }],
        sources: [{ id: 'doc-001' }],
        finess: null,
        named: true,
      });
    });
  });

  describe('sizes without a perimeter', () => {
    test.each([
      ['cpts-nord-velay-forez', 1, 36_000],
      ['cpts-velay-sud', 2, 66_500],
      ['cpts-des-rives-du-haut-allier', 1, 16_000],
    ])('%s is of size %d by the %d inhabitants that a document states', async (id, category, inhabitants) => {
      expect(
        await cptsAnswer(
          id,
          'size { category basis population { low high } } population { value { low } unknownReason }',
        ),
      ).toMatchObject({
        size: { category, basis: 'STATED', population: { low: inhabitants, high: inhabitants } },
        population: { value: null, unknownReason: expect.stringContaining('lists no commune') as string },
      });
    });

    test('"nearly 24 000" gives a size, but no bounds of the population', async () => {
      expect(
        await cptsAnswer('cpts-du-brivadois', 'size { category basis population { low } reason }'),
      ).toEqual({
        size: {
          category: 1,
          basis: 'STATED',
          population: null,
          reason: expect.stringContaining('nearly 24 000 inhabitants, as a document states') as string,
        },
      });
    });

    test('the stated part in one department tells no size of CPTS de l’Ondaine', async () => {
      expect(
        await cptsAnswer(
          'cpts-de-l-ondaine',
          'size { category possible basis } departments { code } expectedSignature { earliest latest }',
        ),
      ).toEqual({
        size: { category: null, possible: [], basis: null },
        departments: [{ code: '42' }, { code: '43' }],
        expectedSignature: { earliest: '2023-01-01', latest: '2023-06-30' },
      });
    });
  });

  test('the eight CPTS of the Var share the payment that is stated for them together', async () => {
    const data = await graph.data<{
      cpts: { payments: { amount: number; cpts: unknown[] }[]; contracts: unknown[] };
    }>(
      `{ cpts(id: "cpts-lsto") { payments { amount cpts { id } } contracts { payments { amount } grid { id } } } }`,
    );
    expect(data.cpts.payments).toEqual([expect.objectContaining({ amount: 1_221_790 })]);
    expect(data.cpts.payments[0]?.cpts).toHaveLength(8);
    expect(data.cpts.contracts).toEqual([{ payments: [{ amount: 1_221_790 }], grid: { id: 'aci-2019' } }]);
  });

  test('a signature on either side of a change of grid has none', async () => {
    const data = await graph.data<{ contract: unknown }>(`{ contract(id: "aci-du-golfe") { grid { id } } }`);
    expect(data.contract).toEqual({ grid: null });
  });
});
