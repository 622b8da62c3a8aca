import { join } from 'node:path';
import { passesLuhn } from '../../../common/text/passesLuhn';
import { readExamples } from '../../../schema/readExamples';
import { openEmbeddedGraph, type EmbeddedGraph, type SentStatement } from '../../support/embeddedGraph';
import { fullScans } from '../../support/fullScans';
import { makeNationalCountry, type NationalCountry } from '../../support/nationalCountry';

const examples = readExamples();
let small: NationalCountry;
let large: NationalCountry;
let ofSmall: EmbeddedGraph;
let ofLarge: EmbeddedGraph;

beforeAll(async () => {
  small = await makeNationalCountry(0.025);
  large = await makeNationalCountry(0.1);
  ofSmall = await open(small);
  ofLarge = await open(large);
}, 900_000);
afterAll(async () => {
  await ofSmall.close();
  await ofLarge.close();
  small.remove();
  large.remove();
});

const open = ({ folder }: NationalCountry): Promise<EmbeddedGraph> =>
  openEmbeddedGraph((service) => ({
    kind: 'sqlite',
    file: join(folder, `${service}.sqlite`),
    readOnly: true,
  }));

/** The statements of a question that is asked for the second time: what is kept in memory is there. */
const statementsOf = async (
  graph: EmbeddedGraph,
  { query, variables: told, headers }: (typeof examples)[number],
): Promise<readonly SentStatement[]> => {
  const variables = { ...told, ...('rpps' in told ? await numbersOf(graph) : {}) };
  await graph.ask({ query, variables, headers });
  return (await graph.ask({ query, variables, headers })).statements;
};

/** A member with a place of practice, and a structure of a CPTS: the numbers of the examples are of the demonstration set. */
const numbersOf = async (graph: EmbeddedGraph): Promise<Record<string, unknown>> => {
  const [member] = await graph.databaseOf('professionals').query<Record<string, unknown>[]>(
    `SELECT membership.rpps FROM membership JOIN practice ON practice.rpps = membership.rpps
      WHERE practice.communeCode IS NOT NULL AND fromDay <= '2022-06-30' AND toDay IS NULL
      ORDER BY membership.rpps LIMIT 1`,
  );
  const [structure] = await graph.databaseOf('professionals').query<Record<string, unknown>[]>(
    `SELECT finess FROM care_structure_cpts WHERE toDay IS NULL AND finess IN (SELECT finess FROM care_structure)
      ORDER BY finess LIMIT 1`,
  );
  return { ...member, ...structure };
};

describe('the load of a tenth of a country', () => {
  it('loses no row and rejects none', () => {
    expect(large.reports.map(({ dataset }) => dataset).sort()).toEqual(
      ['contracts', 'finess', 'memberships', 'payments', 'perimeters', 'rpps'].sort(),
    );
    for (const report of large.reports) {
      const leftOut = Object.values(report.leftOut).reduce((sum, count) => sum + count, 0);
      expect(report).toMatchObject({ outcome: 'LOADED', rejected: {}, rejectsFile: null });
      expect(report.rowsRead).toBe(report.loaded + report.merged + leftOut);
    }
  });

  it('is as large as it should be', () => {
    const rows = new Map(large.reports.map(({ dataset, rowsRead }) => [dataset, rowsRead]));
    expect(rows.get('rpps')).toBeGreaterThan(220_000);
    expect(rows.get('rpps')).toBeLessThan(240_000);
    expect(rows.get('perimeters')).toBeGreaterThan(25_000);
  });

  it('holds no number that could be real, and marks everything', async () => {
    const database = ofLarge.databaseOf('professionals');
    const people = await database.query<{ rpps: string }[]>('SELECT rpps FROM professional LIMIT 5000');
    expect(people).toHaveLength(5_000);
    expect(people.filter(({ rpps }) => passesLuhn(rpps))).toEqual([]);
    for (const table of ['professional', 'practice', 'care_structure', 'membership', 'care_structure_cpts']) {
      const kinds = await database.query<{ kind: string }[]>(
        `SELECT DISTINCT source.kind AS kind FROM ${table} LEFT JOIN source ON source.id = ${table}.sourceId`,
      );
      expect([table, kinds]).toEqual([table, [{ kind: 'SYNTHETIC' }]]);
    }
  });

  it('has 700 made-up CPTS beside those of the documents', async () => {
    const query =
      '{ all: allCpts { totalCount } real: allCpts(filter: { synthetic: false }) { totalCount } }';
    const { body } = await ofLarge.ask({ query });
    const { all, real } = (body as { data: Record<string, { totalCount: number }> }).data;
    expect((all?.totalCount ?? 0) - (real?.totalCount ?? 0)).toBe(700);
  });
});

describe('with four times the data', () => {
  it.each(examples)('$name takes no more statements', async (example) => {
    const few = await statementsOf(ofSmall, example);
    const many = await statementsOf(ofLarge, example);
    const before = countsOf(few);
    // What found nothing in the smaller country may ask once for what it found in the larger one.
    for (const [shape, count] of countsOf(many))
      expect([shape, count]).toEqual([shape, Math.min(count, before.get(shape) ?? 1)]);
  });

  it.each(examples)('$name walks no table from end to end', async (example) => {
    for (const statement of await statementsOf(ofLarge, example)) {
      const found = await fullScans(ofLarge.databaseOf(statement.service), statement);
      expect({ sql: statement.sql, found }).toEqual({ sql: statement.sql, found: [] });
    }
  });
});

/** How often each shape of statement was sent. */
function countsOf(statements: readonly SentStatement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const shape of statements.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return counts;
}

/** A statement without the number of its parameters. */
function shapeOf({ service, sql }: SentStatement): string {
  return `${service}: ${sql.replace(/\?(?:\s*,\s*\?)+/g, '?').replace(/\s+/g, ' ')}`;
}
