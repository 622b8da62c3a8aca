import type { DataSource } from 'typeorm';
import { professionals } from '../../../../../services/professionals/definition';
import { finessImport } from '../../../../../services/professionals/import/finess/finessImport';
import { insertReference, loadFile, realNumber, type TestLoad } from '../../support/loadFile';
import { etalabFile, FIRST_LINE, openFile, placeLine, structureLine } from './finessLines';
import { describeOnDatabases } from '../../../../support/databases';

const msp = realNumber('49001234');
const other = realNumber('49001235');

describeOnDatabases('what loading FINESS refuses', (databases) => {
  let database: DataSource;

  beforeAll(async () => {
    database = await databases.open(professionals);
    await insertReference(database);
  });

  const load = (content: string, given = {}): Promise<TestLoad> =>
    loadFile(database, finessImport, { content, ...given });

  it.each([
    ['ROW_INVALID_FINESS', 'nofinesset', structureLine({ finess: '49001234', category: '603' })],
    ['ROW_INVALID_CHECK_DIGIT', 'nofinesset', structureLine({ finess: '490012340', category: '603' })],
    ['ROW_MISSING_VALUE', 'rs', structureLine({ finess: msp, category: '603', name: ' ' })],
    ['ROW_FORMULA', 'rs', structureLine({ finess: msp, category: '603', name: '=HYPERLINK("x")' })],
    [
      'ROW_TEXT_TOO_LONG',
      'rslongue',
      structureLine({ finess: msp, category: '603', longName: 'x'.repeat(201) }),
    ],
    ['ROW_INVALID_COMMUNE_CODE', 'commune', structureLine({ finess: msp, category: '603', commune: '32' })],
    ['ROW_UNKNOWN_COMMUNE', 'commune', structureLine({ finess: msp, category: '603', commune: '999' })],
    ['ROW_INVALID_DATE', 'dateouv', structureLine({ finess: msp, category: '603', openedOn: '2021-02-31' })],
    ['ROW_WRONG_COLUMN_COUNT', '', `${structureLine({ finess: msp, category: '603' })};`],
    ['ROW_INVALID_CODE', 'section', 'equipementsocial;490001234;x'],
    ['ROW_UNKNOWN_ESTABLISHMENT', 'nofinesset', placeLine(msp)],
  ])('rejects with %s in %s', async (rule, column, line) => {
    const { counts, rejected } = await load(etalabFile(line));
    expect(rejected).toMatchObject([{ file: 'made.csv', line: 2, rule, column }]);
    expect(counts).toMatchObject({ read: 1, loaded: 0, rejected: 1 });
  });

  it.each([
    ['ROW_INVALID_NUMBER', placeLine(msp, 'east')],
    ['ROW_INVALID_NUMBER', placeLine(msp, '2', '48')],
    ['ROW_MISSING_VALUE', placeLine(msp, '')],
    ['ROW_INVALID_CODE', placeLine(msp, '700000', '6600000', 'MERCATOR')],
  ])('rejects coordinates with %s and keeps the structure without them', async (rule, line) => {
    const { counts, rejected } = await load(
      etalabFile(structureLine({ finess: msp, category: '603' }), line),
    );
    expect(rejected).toMatchObject([{ line: 3, rule }]);
    expect(counts).toMatchObject({ loaded: 1, merged: 0, rejected: 1 });
  });

  it('rejects a number that stands twice with other values, and coordinates that contradict others', async () => {
    const { rejected, counts } = await load(
      etalabFile(
        structureLine({ finess: msp, category: '603', name: 'One' }),
        structureLine({ finess: msp, category: '603', name: 'Another' }),
        placeLine(msp),
        placeLine(msp, '700001'),
      ),
    );
    expect(rejected.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'ROW_CONFLICTING_KEY'],
      [5, 'ROW_CONFLICTING_KEY'],
    ]);
    expect(counts).toMatchObject({ read: 4, loaded: 1, merged: 1, rejected: 2 });
  });

  it('leaves out the coordinates of a structure that was rejected', async () => {
    const { counts } = await load(
      etalabFile(structureLine({ finess: msp, category: '603', commune: '999' }), placeLine(msp)),
    );
    expect(counts).toMatchObject({
      rejected: 1,
      leftOutByReason: { 'coordinates of rejected structures': 1 },
    });
  });

  it('stops at a file of another dataset, at one without rows, and at one of no known day', async () => {
    await expect(load('COM,DEP\n49328,49\n')).rejects.toThrow(/made\.csv, line 1.*IMPORT_WRONG_FILE/);
    await expect(load(`${FIRST_LINE}\n`)).rejects.toThrow('IMPORT_EMPTY_FILE');
    const open = openFile({ nofinesset: other, rs: 'MSP', cog: '49328', categetab: '603' });
    await expect(load(open)).rejects.toThrow(/"--as-of".*IMPORT_MISSING_OPTION/);
    await expect(load('nofinesset;rs\n1;2\n', { settings: { asOf: '2026-11-01' } })).rejects.toThrow(
      'IMPORT_MISSING_COLUMN',
    );
  });

  it('stops at a file that ends inside a row, and reads one whose last line has no end', async () => {
    const text = etalabFile(structureLine({ finess: msp, category: '603' }), placeLine(msp)).trimEnd();
    await expect(load(text.slice(0, -30))).rejects.toThrow(/made\.csv, line 3: .*IMPORT_TRUNCATED_FILE/);
    await expect(load(`${text}\nstruct`)).rejects.toThrow(/made\.csv, line 4: .*IMPORT_TRUNCATED_FILE/);
    expect((await load(text)).counts).toMatchObject({ read: 2, loaded: 1, merged: 1 });
  });

  it('stops at the state of a day to come, which would keep out every true one after it', async () => {
    const file = etalabFile(structureLine({ finess: msp, category: '603' }));
    await expect(load(file, { settings: { asOf: '2062-05-04' } })).rejects.toThrow(
      /got "2062-05-04"\. It is after today, 2026-11-22\..*IMPORT_WRONG_VINTAGE/,
    );
  });

  it('stops at a file that is older than what answers, and takes one of the same day', async () => {
    const file = etalabFile(structureLine({ finess: msp, category: '603' }));
    expect((await load(file)).outcome.kind).toBe('LOADED');
    expect((await load(file)).outcome.kind).toBe('LOADED');
    await expect(load(file, { settings: { asOf: '2026-05-03' } })).rejects.toThrow('IMPORT_WRONG_VINTAGE');
  });
});
