import type { DataSource } from 'typeorm';
import { professionals } from '../../../../../services/professionals/definition';
import { membershipsImport } from '../../../../../services/professionals/import/memberships/membershipsImport';
import { loadFile, realNumber, type TestLoad } from '../../support/loadFile';
import { describeOnDatabases } from '../../../../support/databases';

const rpps = realNumber('1000000001');
const finess = realNumber('49001234');
const HEAD = 'RPPS;FINESS;CPTS_ID;DEBUT;FIN;SOURCE';

describeOnDatabases('what loading memberships refuses', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
  });

  const load = (content: string, settings = {}): Promise<TestLoad> =>
    loadFile(database, membershipsImport, { content, settings });

  it.each([
    ['ROW_MISSING_VALUE', 'RPPS', ';;cpts-a;2021-01-01;;s'],
    ['ROW_TWO_MEMBERS', 'FINESS', `${rpps};${finess};cpts-a;2021-01-01;;s`],
    ['ROW_INVALID_RPPS', 'RPPS', '1000;;cpts-a;2021-01-01;;s'],
    ['ROW_INVALID_CHECK_DIGIT', 'RPPS', '10000000010;;cpts-a;2021-01-01;;s'],
    ['ROW_INVALID_FINESS', 'FINESS', ';49;cpts-a;2021-01-01;;s'],
    ['ROW_INVALID_CHECK_DIGIT', 'FINESS', ';490012340;cpts-a;2021-01-01;;s'],
    ['ROW_MISSING_VALUE', 'CPTS_ID', `${rpps};;;2021-01-01;;s`],
    ['ROW_INVALID_CPTS', 'CPTS_ID', `${rpps};;CPTS du Golfe;2021-01-01;;s`],
    ['ROW_INVALID_CPTS', 'CPTS_ID', `${rpps};;cpts-${'x'.repeat(60)};2021-01-01;;s`],
    ['ROW_MISSING_VALUE', 'DEBUT', `${rpps};;cpts-a;;;s`],
    ['ROW_INVALID_DATE', 'DEBUT', `${rpps};;cpts-a;31/02/2021;;s`],
    ['ROW_INVALID_DATE', 'FIN', `${rpps};;cpts-a;2021-01-01;2021-13-01;s`],
    ['ROW_INVALID_DAY_ORDER', 'FIN', `${rpps};;cpts-a;2021-01-01;2021-01-01;s`],
    ['ROW_INVALID_DAY_ORDER', 'FIN', `;${finess};cpts-a;2021-01-01;2020-01-01;s`],
    ['ROW_FORMULA', 'SOURCE', `${rpps};;cpts-a;2021-01-01;;=1+1`],
    ['ROW_TEXT_TOO_LONG', 'SOURCE', `${rpps};;cpts-a;2021-01-01;;${'x'.repeat(301)}`],
    ['ROW_WRONG_COLUMN_COUNT', '', `${rpps};;cpts-a;2021-01-01`],
  ])('rejects with %s in %s: %s', async (rule, column, row) => {
    const { counts, rejected } = await load(`${HEAD}\n${row}\n`);
    expect(rejected).toMatchObject([{ file: 'made.csv', line: 2, rule, column }]);
    expect(counts).toMatchObject({ read: 1, loaded: 0, rejected: 1 });
  });

  it.each([
    [`${rpps};`, '2021-01-01;2022-01-01', '2021-12-31;'],
    [`${rpps};`, '2021-01-01;', '2020-01-01;2021-01-02'],
    [`;${finess}`, ';', '2021-01-01;'],
  ])('rejects a span of %s that overlaps one before it', async (member, one, other) => {
    const { rejected, counts } = await load(
      `${HEAD}\n${member};cpts-a;${one};s\n${member};cpts-a;${other};s\n`,
    );
    expect(rejected).toMatchObject([{ line: 3, rule: 'ROW_OVERLAPPING_SPAN' }]);
    expect(rejected[0]?.hint).toContain('Line 2 of made.csv says');
    expect(counts).toMatchObject({ loaded: 1, rejected: 1 });
  });

  it('stops where a row has no source and none is told, and where nobody is named', async () => {
    await expect(load(`${HEAD}\n${rpps};;cpts-a;2021-01-01;;\n`)).rejects.toThrow(
      /made\.csv, line 2.*"--source".*IMPORT_MISSING_OPTION/,
    );
    await expect(load('CPTS_ID;DEBUT\ncpts-a;2021-01-01\n')).rejects.toThrow('IMPORT_MISSING_COLUMN');
    await expect(load('RPPS;DEBUT\n1;2021-01-01\n')).rejects.toThrow('IMPORT_MISSING_COLUMN');
    await expect(load(`${HEAD}\n`)).rejects.toThrow('IMPORT_EMPTY_FILE');
  });

  it('stops at a file that is told to be older than what answers', async () => {
    const content = `${HEAD}\n${rpps};;cpts-a;2021-01-01;;s\n`;
    expect((await load(content, { asOf: '2026-02-01' })).outcome.kind).toBe('LOADED');
    await expect(load(content, { asOf: '2026-01-31' })).rejects.toThrow('IMPORT_WRONG_VINTAGE');
    expect((await load(content, { asOf: '2026-02-01' })).outcome.kind).toBe('LOADED');
    expect((await load(content)).outcome.kind).toBe('LOADED');
  });
});
