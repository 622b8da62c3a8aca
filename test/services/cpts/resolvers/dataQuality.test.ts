import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
import { statementsOf } from '../support/statementsOf';
import { openTestGraph, type TestGraph } from '../support/testGraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph.close());

async function quality<Data>(fields: string): Promise<Data> {
  const data = await graph.data<{ dataQuality: Data }>(`{ dataQuality { ${fields} } }`);
  return data.dataQuality;
}

interface ContradictionAnswer {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly settled: boolean;
  readonly explanation: string | null;
  readonly statements: readonly {
    readonly text: string;
    readonly figure: { readonly value: number; readonly upTo: number | null } | null;
    readonly source: { readonly id: string };
  }[];
}

async function contradictions(language = 'EN'): Promise<ReadonlyMap<string, ContradictionAnswer>> {
  const { contradictions: all } = await quality<{ contradictions: ContradictionAnswer[] }>(
    `contradictions { id kind subject(language: ${language}) settled explanation(language: ${language})
      statements { text(language: ${language}) figure { value upTo } source { id } } }`,
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  return new Map(all.map((each) => [each.id, each]));
}

describe('contradictions', () => {
  test('those known of the documents are found by the rules, and no others', async () => {
    const all = await contradictions();
    expect([...all.values()].map(({ id, kind, settled }) => [id, kind, settled])).toEqual([
      ['communes-of-dracenie', 'FIGURES_DIFFER', false],
      ['core-mission-count', 'FIGURES_DIFFER', true],
      ['unscheduled-care-delay', 'FIGURES_DIFFER', false],
      ['total-of-aci-2019', 'GRID_TOTALS_DIFFER', true],
      ['totals-of-grid-versions', 'GRID_VERSIONS_DIFFER', true],
      ['cpts-population-range', 'OUTSIDE_STATED_RANGE', false],
      ['status-of-quality-of-care', 'MISSION_STATUSES_DIFFER', false],
      ['status-of-support-for-professionals', 'MISSION_STATUSES_DIFFER', false],
      ['start-up-aid', 'AIDS_DIFFER', true],
      ['names-of-cpts-du-golfe', 'NAMES_DIFFER', false],
      ['names-of-cpts-pays-des-maures-littoral', 'NAMES_DIFFER', false],
    ]);
  });

  test('every explanation that is written down belongs to one of them', async () => {
    const rows = await graph.database.query<{ id: string }[]>('SELECT id FROM contradiction_explanation');
    const all = await contradictions();
    expect(rows.map(({ id }) => id).sort()).toEqual([...all.keys()].sort());
    expect([...all.values()].every(({ explanation }) => explanation !== null)).toBe(true);
  });

  test('what the documents say, each with its source and its figure', async () => {
    const all = await contradictions();
    const said = (id: string) =>
      all.get(id)?.statements.map(({ source, figure, text }) => [source.id, figure?.value ?? text]);
    expect(said('unscheduled-care-delay')).toEqual([
      ['doc-000', 24],
      ['doc-003', 24],
      ['doc-002', 48],
    ]);
    expect(said('core-mission-count')).toEqual([
      ['doc-001', 3],
      ['ameli-avenant-2', 4],
      ['doc-004', 4],
    ]);
    expect(said('communes-of-dracenie')).toEqual([
      ['doc-000', 25],
      ['cpts-perimeter-table-2026', 34],
    ]);
    expect(said('cpts-population-range')).toEqual(
      expect.arrayContaining([
        ['doc-002', 20_000],
        ['doc-004', 16_000],
        ['doc-003', expect.stringContaining('more than 175 000 inhabitants')],
      ]),
    );
    expect(said('status-of-quality-of-care')?.map(([, text]) => text)).toEqual([
      expect.stringContaining('optional'),
      expect.stringContaining('without saying'),
      expect.stringContaining('complementary'),
    ]);
    expect(said('total-of-aci-2019')?.map(([source]) => source)).toEqual([
      'doc-001',
      'doc-003',
      'quotidien-du-medecin-2019-11-21',
      'sml-avenant-2',
    ]);
  });

  test('they are told in both languages', async () => {
    const english = await contradictions('EN');
    const french = await contradictions('FR');
    expect([...french.keys()]).toEqual([...english.keys()]);
    for (const [id, { explanation }] of french) {
      expect(explanation).not.toBe(english.get(id)?.explanation);
    }
    expect(french.get('start-up-aid')?.statements.map(({ text }) => text)).toContain(
      'Agence régionale de santé Pays de la Loire : 30 000 € pour écrire le projet de santé.',
    );
  });
});

describe('populations', () => {
  const CHECKS = `unreproducedPopulations { stated { id } best { year } reproduced }
    uncheckedPopulations { stated { id } unknownReason }`;
  interface Checks {
    readonly unreproducedPopulations: readonly { readonly stated: { readonly id: string } }[];
    readonly uncheckedPopulations: readonly {
      readonly stated: { readonly id: string };
      readonly unknownReason: string | null;
    }[];
  }

  test('those that can not be checked name the CPTS; that of the Grand Saumurois is reproduced', async () => {
    const { unreproducedPopulations, uncheckedPopulations } = await quality<Checks>(CHECKS);
    expect(unreproducedPopulations).toEqual([]);
    expect(uncheckedPopulations.map(({ stated }) => stated.id)).toEqual([
      'de-l-ondaine-population-in-haute-loire',
      'des-rives-du-haut-allier-population',
      'du-brivadois-population',
      'nord-velay-forez-population',
      'var-new-cpts-population',
      'velay-sud-population',
    ]);
    expect(uncheckedPopulations.every(({ unknownReason }) => unknownReason?.startsWith('CPTS '))).toBe(true);
  });

  test('many more figures cost no more statements; one that nothing reproduces is told', async () => {
    const query = `{ dataQuality { ${CHECKS} contradictions { id statements { source { id } figure { id } } }
      undatedFacts(first: 10000) { nodes { factId cpts { id } source { id } } } } }`;
    const before = await statementsOf(graph, query);
    const ids = Array.from({ length: 200 }, (_, number) => `made-up-${String(number).padStart(3, '0')}`);
    for (const id of ids) {
      await graph.database.query(
        `INSERT INTO stated_figure (id, indicator, value, qualifier, sourceId) VALUES ('${id}', 'POPULATION', 58300, 'MORE_THAN', 'doc-000')`,
      );
      await graph.database.query(
        `INSERT INTO stated_figure_cpts (figureId, cptsId) VALUES ('${id}', 'cpts-du-golfe')`,
      );
    }
    await graph.database.query(`UPDATE stated_figure SET value = 40000 WHERE id = 'made-up-007'`);
    try {
      expect(await statementsOf(graph, query)).toHaveLength(before.length);
      expect(before.length).toBeLessThan(16);
      const { unreproducedPopulations } = await quality<Checks>(CHECKS);
      expect(unreproducedPopulations.map(({ stated }) => stated.id)).toEqual(['made-up-007']);
    } finally {
      await graph.database.query(`DELETE FROM stated_figure WHERE id LIKE 'made-up-%'`);
      await graph.database.query(`DELETE FROM stated_figure_cpts WHERE figureId LIKE 'made-up-%'`);
    }
  });
});

describe('gaps', () => {
  test('the CPTS without communes are those whose perimeter is not known on that day', async () => {
    const data = await graph.data<{
      then: { cptsWithoutPerimeter: { id: string }[] };
      allCpts: { nodes: { id: string; perimeter: { known: boolean } }[] };
    }>(`{ then: dataQuality(on: "2022-06-30") { cptsWithoutPerimeter { id } }
      allCpts(first: 100) { nodes { id perimeter(on: "2022-06-30") { known } } } }`);
    const unknown = data.allCpts.nodes.filter(({ perimeter }) => !perimeter.known).map(({ id }) => id);
    const { cpts } = await new SnapshotStore(graph.database).current();
    const begun = cpts.filter(({ firstDay }) => firstDay <= '2022-06-30').map(({ id }) => id);
    const without = data.then.cptsWithoutPerimeter.map(({ id }) => id);
    expect(without).toEqual(unknown.filter((id) => begun.includes(id)));
    expect(without).toContain('cpts-lsto');
    expect(without.length).toBeLessThan(unknown.length);
  });

  test('a CPTS of which no source tells yet has no gap; from its first day on it has', async () => {
    const { cpts } = await new SnapshotStore(graph.database).current();
    const first = cpts.find(({ id }) => id === 'cpts-lsto')?.firstDay ?? '';
    const before = new Date(Date.parse(first) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const on = async (day: string) => {
      const data = await graph.data<{ dataQuality: { cptsWithoutPerimeter: { id: string }[] } }>(
        'query ($day: Date) { dataQuality(on: $day) { cptsWithoutPerimeter { id } } }',
        { day },
      );
      return data.dataQuality.cptsWithoutPerimeter.map(({ id }) => id);
    };
    expect(await on(before)).not.toContain('cpts-lsto');
    expect(await on(first)).toContain('cpts-lsto');
  });

  test('names read by a rule, and the one that was decided by hand', async () => {
    interface Reading {
      readonly entry: { readonly statedName: string; readonly commune: { readonly code: string } };
      readonly reading: {
        readonly outcome: string;
        readonly rules: string[];
        readonly commune: { readonly code: string } | null;
      };
      readonly agrees: boolean;
    }
    const { namesReadByRule } = await quality<{ namesReadByRule: Reading[] }>(
      'namesReadByRule { entry { statedName commune { code } } reading { outcome rules commune { code } } agrees }',
    );
    const by = (name: string) => namesReadByRule.find(({ entry }) => entry.statedName === name);
    expect(by('Pierrefeu')).toMatchObject({
      agrees: true,
      reading: { outcome: 'RULE', rules: ['TRUNCATED'] },
    });
    expect(by('Ste Maxime')).toMatchObject({ agrees: true, reading: { commune: { code: '83115' } } });
    expect(by('Vernueil-le-Fourrier')).toMatchObject({ agrees: true, reading: { outcome: 'FUZZY' } });
    const byHand = namesReadByRule.filter(({ agrees }) => !agrees);
    expect(byHand.map(({ entry, reading }) => [entry.commune.code, reading.outcome])).toEqual([
      ['83069', 'UNKNOWN'],
    ]);
    expect(namesReadByRule.some(({ reading }) => ['EXACT', 'FOLDED'].includes(reading.outcome))).toBe(false);
    expect(by('Cogolin')).toBeUndefined();
    expect(by('Bormes les mimosas')).toBeUndefined();
  });
});

describe('facts without a day', () => {
  interface Facts {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly kind: string;
      readonly factId: string;
      readonly cpts: readonly { readonly id: string }[];
      readonly date: { readonly day: string | null; readonly asWritten: string } | null;
      readonly source: { readonly id: string };
    }[];
  }
  const FIELDS = `totalCount pageInfo { hasNextPage endCursor }
    nodes { kind factId cpts { id } date { day asWritten } source { id } }`;

  async function facts(args = ''): Promise<Facts> {
    return (await quality<{ undatedFacts: Facts }>(`undatedFacts${args} { ${FIELDS} }`)).undatedFacts;
  }

  test('by kind in the order of the schema, then by name; none has a day', async () => {
    const { nodes, totalCount } = await facts();
    expect(nodes).toHaveLength(totalCount);
    const kinds = ['STAGE', 'CONTRACT', 'PERIMETER', 'PAYMENT', 'STATED_FIGURE', 'DOCUMENT'];
    expect([...new Set(nodes.map(({ kind }) => kind))]).toEqual(kinds);
    expect(nodes.filter(({ date }) => date?.day != null)).toEqual([]);
    const keys = nodes.map(({ kind, factId }) => `${kinds.indexOf(kind)} ${factId}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('each tells its date as far as it is known, its CPTS and its source', async () => {
    const { nodes } = await facts();
    const of = (factId: string, kind: string) =>
      nodes.find((each) => each.factId === factId && each.kind === kind);
    expect(of('cpts-lsto/ACI_SIGNED', 'STAGE')).toMatchObject({ date: { asWritten: 'fin 2020' } });
    expect(of('aci-grand-saumurois', 'CONTRACT')).toBeUndefined();
    expect(of('cpts-du-golfe', 'PERIMETER')).toMatchObject({ date: null, cpts: [{ id: 'cpts-du-golfe' }] });
    expect(of('payment-cpam-83-to-eight-cpts', 'PAYMENT')?.cpts).toHaveLength(8);
    expect(of('var-new-cpts-population', 'STATED_FIGURE')).toMatchObject({
      date: null,
      source: { id: 'doc-000' },
    });
    expect(of('doc-000', 'DOCUMENT')).toMatchObject({ cpts: [], source: { id: 'doc-000' } });
    expect(of('doc-001', 'DOCUMENT')).toBeUndefined();
  });

  test('pages of one kind put together are all of that kind', async () => {
    const all = await facts('(kind: STATED_FIGURE, first: 10000)');
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const more = after === null ? '' : `, after: "${after}"`;
      const page = await facts(`(kind: STATED_FIGURE, first: 7${more})`);
      expect(page.totalCount).toBe(all.totalCount);
      paged.push(...page.nodes.map(({ factId }) => factId));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all.nodes.map(({ factId }) => factId));
    expect(all.totalCount).toBeGreaterThan(7);
  });
});
