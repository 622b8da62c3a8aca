import type { DataSource } from 'typeorm';
import { passesLuhn } from '../../../common/text/passesLuhn';
import { readExamples } from '../../../schema/readExamples';
import type { EmbeddedGraph, SentStatement } from '../../support/embeddedGraph';
import { fullScans } from '../../support/fullScans';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { makeNationalCountry, type NationalCountry } from '../../support/nationalCountry';
import { describeWith } from '../../support/needs';
import { rowsRead } from '../../support/rowsRead';
import { askList, statementsOfExample } from './support/askedStatements';
import { keptStatements } from './support/keptStatements';
import { listQueries } from './support/listQueries';
import { nationalFacts } from './support/nationalFacts';
import { graphOnFiles, graphOnServer } from './support/nationalGraph';

const examples = readExamples();
let small: NationalCountry;
let large: NationalCountry;
let ofSmall: EmbeddedGraph;
let ofLarge: EmbeddedGraph;

beforeAll(async () => {
  small = await makeNationalCountry(0.0125);
  large = await makeNationalCountry(0.1);
  ofSmall = await graphOnFiles(small);
  ofLarge = await graphOnFiles(large);
}, 900_000);
afterAll(async () => {
  await ofSmall.close();
  await ofLarge.close();
  small.remove();
  large.remove();
});

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
    const few = await statementsOfExample(ofSmall, example);
    const many = await statementsOfExample(ofLarge, example);
    const before = countsOf(few);
    // What found nothing in the smaller country may ask once for what it found in the larger one.
    for (const [shape, count] of countsOf(many))
      expect([shape, count]).toEqual([shape, Math.min(count, before.get(shape) ?? 1)]);
  });
});

describe('on SQLite', () => itWalksNoTable(() => ofLarge));

describeWith(mariadbd, NO_MARIADB)('on MariaDB', () => {
  let server: ThrowAwayDatabase;
  let graph: EmbeddedGraph;
  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
    graph = await graphOnServer(large, server);
  }, 600_000);
  afterAll(async () => {
    await graph.close();
    await server.stop();
  }, 240_000);

  itWalksNoTable(() => graph);

  it('finds and counts what SQLite does, page by page', async () => {
    for (const query of listQueries(await nationalFacts(graph))) {
      const { answers } = await askList(graph, query);
      expect({ query, answers }).toEqual({ query, answers: (await askList(ofLarge, query)).answers });
    }
  });
});

/** A page that was asked for, the 5 000 changes of records that are looked up one by one, and some that do not count. */
const MOST_ROWS = 8_000;

function itWalksNoTable(graph: () => EmbeddedGraph): void {
  it.each(examples)('$name walks no table from end to end', async (example) => {
    for (const statement of await statementsOfExample(graph(), example)) {
      const found = await fullScans(graph().databaseOf(statement.service), statement);
      expect({ sql: statement.sql, found }).toEqual({ sql: statement.sql, found: [] });
    }
  });

  it('what is kept until the next load is counted without a walk too', async () => {
    const statements = await keptStatements(graph());
    expect(statements.map(({ sql }) => sql).join('\n')).toMatch(
      /FROM care_structure WHERE communeCode IS NULL/,
    );
    for (const statement of statements)
      expect(await fullScans(graph().databaseOf(statement.service), statement)).toEqual([]);
  });

  it('lists and searches walk none either, and end where a page is full', async () => {
    const queries = listQueries(await nationalFacts(graph()));
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) {
      for (const statement of (await askList(graph(), query)).statements) {
        const database = graph().databaseOf(statement.service);
        const found = await fullScans(database, statement);
        const read = await rowsOfPage(database, statement);
        expect({ query, sql: statement.sql, found, read }).toEqual({
          query,
          sql: statement.sql,
          found: [],
          read: Math.min(read, MOST_ROWS),
        });
      }
    }
  });
}

/** How many rows are read; 0 on SQLite, which does not tell, and for counts, which some lists take from the rows themselves. */
function rowsOfPage(database: DataSource, statement: SentStatement): number | Promise<number> {
  const told = database.options.type === 'mysql' && !statement.sql.startsWith('SELECT COUNT(');
  return told ? rowsRead(database, statement) : 0;
}

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
