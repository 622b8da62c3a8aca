import { insertRows } from '../../../../common/database/insertRows';
import { CoveredCommuneRow } from '../../../../services/professionals/entities/CoveredCommuneRow';
import { entitiesOperation, type Representation } from '../support/entities';
import { insertMarseille } from '../support/insertFixture';
import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

interface CountsAnswer {
  readonly total: number | null;
  readonly acceptingNewPatients: number | null;
  readonly unknownReason: string | null;
  readonly note: string | null;
  readonly source: { readonly id: string; readonly kind: string } | null;
  readonly byProfession: readonly {
    readonly count: number;
    readonly profession: { readonly code: string };
  }[];
}

const levels = ['Country', 'Region', 'Department', 'EPCI', 'Commune'];
const fields =
  'total acceptingNewPatients unknownReason note source { id kind } byProfession { count profession { code } }';

describeOnDatabases('professionalCounts of territories', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
    await insertMarseille(graph.database);
  });

  async function counts(territories: readonly Representation[], mode = ''): Promise<CountsAnswer[]> {
    const selection = levels
      .map((level) => `... on ${level} { professionalCounts${mode} { ${fields} } }`)
      .join(' ');
    const { _entities } = await graph.data<{ _entities: { professionalCounts: CountsAnswer }[] }>(
      entitiesOperation(selection),
      { representations: territories },
    );
    return _entities.map(({ professionalCounts }) => professionalCounts);
  }

  async function distinctPeople(condition: string): Promise<number> {
    const rows = await graph.database.query<{ total: number }[]>(
      `SELECT COUNT(DISTINCT rpps) AS total FROM practice JOIN commune ON code = communeCode WHERE ${condition}`,
    );
    return Number(rows[0]?.total);
  }

  it('are those of the rows, at every level', async () => {
    const answers = await counts([
      { __typename: 'Country', code: 'FR' },
      { __typename: 'Region', code: '52' },
      { __typename: 'Department', code: '83' },
      { __typename: 'EPCI', code: '200071876' },
      { __typename: 'Commune', code: '49328' },
    ]);
    const expected = await Promise.all(
      [
        'regionCode IS NOT NULL',
        "regionCode = '52'",
        "commune.departmentCode = '83'",
        "epciCode = '200071876'",
        "code = '49328'",
      ].map(distinctPeople),
    );
    expect(answers.map(({ total }) => total)).toEqual(expected);
    expect(Math.min(...expected)).toBeGreaterThan(5);
  });

  it('add up from the professions, in the order of their codes', async () => {
    const [answer] = await counts([{ __typename: 'Department', code: '83' }]);
    const codes = answer?.byProfession.map(({ profession }) => profession.code) ?? [];
    expect(codes).toEqual([...codes].sort());
    expect(answer?.byProfession.reduce((sum, { count }) => sum + count, 0)).toBe(answer?.total);
  });

  it('count a person once in a commune, arrondissements included', async () => {
    const [marseille, first, second] = await counts([
      { __typename: 'Commune', code: '13055' },
      { __typename: 'Commune', code: '13201' },
      { __typename: 'Commune', code: '13202' },
    ]);
    expect([marseille, first, second].map((answer) => answer?.total)).toEqual([3, 1, 3]);
    expect(marseille?.acceptingNewPatients).toBe(2);
    expect(marseille?.byProfession).toEqual([
      { count: 1, profession: { code: '10' } },
      { count: 1, profession: { code: '40' } },
      { count: 1, profession: { code: '60' } },
    ]);
  });

  it('count arrondissements in the EPCI, department and region of their commune', async () => {
    const answers = await counts([
      { __typename: 'EPCI', code: '200054807' },
      { __typename: 'Department', code: '13' },
    ]);
    expect(answers.map(({ total }) => total)).toEqual([3, 3]);
  });

  it('count only practices in the mode asked', async () => {
    const territories = [
      { __typename: 'Commune', code: '13055' },
      { __typename: 'Commune', code: '13201' },
    ];
    expect((await counts(territories, '(mode: SALARIED)')).map(({ total }) => total)).toEqual([2, 0]);
    expect((await counts(territories, '(mode: LIBERAL)')).map(({ total }) => total)).toEqual([2, 1]);
  });

  it('are 0, with the source, where the file covers a place and knows of nobody there', async () => {
    await insertRows(graph.database.manager, CoveredCommuneRow, [
      { communeCode: '01001', sourceId: 'demonstration' },
    ]);
    const [answer] = await counts([{ __typename: 'Commune', code: '01001' }]);
    expect(answer).toEqual({
      total: 0,
      acceptingNewPatients: 0,
      unknownReason: null,
      note: null,
      source: { id: 'demonstration', kind: 'SYNTHETIC' },
      byProfession: [],
    });
  });

  it('are unknown, never 0, where the file covers none of the communes', async () => {
    const answers = await counts([
      { __typename: 'Department', code: '43' },
      { __typename: 'Department', code: '75' },
      { __typename: 'Region', code: '75' },
      { __typename: 'EPCI', code: '248300493' },
      { __typename: 'Commune', code: '83050' },
    ]);
    for (const answer of answers) {
      expect(answer).toEqual({
        total: null,
        acceptingNewPatients: null,
        unknownReason:
          'The demonstration set holds only the communes of the published perimeters; this territory has none of them.',
        note: null,
        source: null,
        byProfession: [],
      });
    }
  });

  it('say how many communes they count where the file covers only some', async () => {
    const [country, saumur, marseille] = await counts([
      { __typename: 'Country', code: 'FR' },
      { __typename: 'EPCI', code: '200071876' },
      { __typename: 'Department', code: '13' },
    ]);
    const { professionals } = await graph.data<{ professionals: { totalCount: number } }>(
      '{ professionals { totalCount } }',
    );
    const nowhere = professionals.totalCount - (country?.total ?? 0);
    const elsewhere = `${nowhere} professionals of CPTS whose perimeter is not published have no commune and are counted in no territory.`;
    expect(country?.note).toBe(
      `Counts 72 of its 34875 communes, those in published perimeters; ${elsewhere}`,
    );
    expect(marseille?.note).toBe(`Counts 1 of its 119 communes, those in published perimeters; ${elsewhere}`);
    expect(saumur?.note).toBeNull();
    expect(nowhere).toBeGreaterThan(500);
  });

  it('are unknown for a commune that no longer exists, whose code another one bears today', async () => {
    const [past, present] = await counts([
      { __typename: 'Commune', code: '49328', current: false },
      { __typename: 'Commune', code: '49328', current: true },
    ]);
    expect(past).toMatchObject({
      total: null,
      unknownReason: 'This commune no longer exists under that territory.',
    });
    expect(present?.total).toBeGreaterThan(0);
  });

  it('are unknown, never 0, for a code that no territory of that level has', async () => {
    const answers = await counts([
      { __typename: 'Commune', code: '83999' },
      { __typename: 'Department', code: '20' },
      { __typename: 'Region', code: '83' },
      { __typename: 'EPCI', code: '999999999' },
      { __typename: 'Country', code: 'BE' },
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        total: null,
        acceptingNewPatients: null,
        byProfession: [],
        source: null,
      });
      expect(answer.unknownReason).toMatch(/not in the COG that is loaded/);
    }
  });
});
