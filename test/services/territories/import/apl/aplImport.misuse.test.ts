import type { DataSource } from 'typeorm';
import { aplImport } from '../../../../../services/territories/import/apl/aplImport';
import { aplSheet, DOCTOR_HEADS } from '../../support/aplSheets';
import { importFiles, madeFiles, type MadeCell } from '../../support/importFiles';
import { smallTerritories } from '../../support/smallTerritories';

const files = madeFiles();
let database: DataSource;
beforeAll(async () => {
  database = await smallTerritories();
});
afterAll(async () => {
  await database.destroy();
  files.remove();
});

async function load(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  settings: { year?: number } = {},
) {
  return importFiles(database, aplImport, { files: [await files.sheets('apl.xlsx', sheets)], settings });
}

const good = ['83050', 'Draguignan', 2, 1, 1, 1, 100, 100];

test('rows that break a rule are told with line and value', async () => {
  const { counts, rejected } = await load({
    'APL 2023': aplSheet(DOCTOR_HEADS, [
      good,
      good,
      ['83050', 'Draguignan', 3, 1, 1, 1, 100, 100],
      ['83999', 'Nulle part', 2, 1, 1, 1, 100, 100],
      ['8305', 'Draguignan', 2, 1, 1, 1, 100, 100],
      ['83069', 'Hyères', 'NC', 1, 1, 1, 100, 100],
      ['83069', 'Hyères', -1, 1, 1, 1, 100, 100],
      ['83069', 'Hyères', '=1+1', 1, 1, 1, 100, 100],
      ['83069', 'Hyères', 2, 1, 1, 1, null, 100],
      [null, 'Hyères', 2, 1, 1, 1, 100, 100],
    ]),
  });
  expect(counts).toMatchObject({ read: 10, loaded: 1, merged: 1, rejected: 8 });
  expect(rejected.map(({ rule, line, value }) => [rule, line, value])).toEqual([
    ['ROW_INVALID_COMMUNE_CODE', 15, '8305'],
    ['ROW_INVALID_NUMBER', 16, 'NC'],
    ['ROW_INVALID_NUMBER', 17, '-1'],
    ['ROW_FORMULA', 18, '=1+1'],
    ['ROW_MISSING_VALUE', 19, ''],
    ['ROW_MISSING_VALUE', 20, ''],
    ['ROW_CONFLICTING_KEY', 13, '83050'],
    ['ROW_UNKNOWN_COMMUNE', 14, '83999'],
  ]);
});

test('a year is told by the sheet, or by --year, which must be in the file', async () => {
  const sheet = aplSheet(DOCTOR_HEADS, [good]);
  await expect(load({ Feuille: sheet })).rejects.toMatchObject({ code: 'IMPORT_MISSING_OPTION' });
  expect((await load({ Feuille: sheet }, { year: 2021 })).outcome.kind).toBe('LOADED');
  const other = load({ 'APL 2023': sheet }, { year: 2020 });
  await expect(other).rejects.toMatchObject({ code: 'IMPORT_WRONG_VINTAGE' });
});

test('another spreadsheet, two professions, two sheets of a year, a column too few', async () => {
  const nurses = ['Code commune INSEE', 'Commune', 'APL aux infirmières', 'Population standardisée'];
  const sheet = aplSheet(DOCTOR_HEADS, [good]);
  const wrong = [
    { Feuille: [['Code', 'Nom']] },
    { 'APL 2022': sheet, 'APL 2023': aplSheet(nurses, [['83050', 'Draguignan', 1, 1]]) },
    { 'APL 2023': sheet, 'APL 2023 bis': sheet },
  ];
  for (const sheets of wrong) {
    await expect(load(sheets)).rejects.toMatchObject({ code: 'IMPORT_WRONG_FILE' });
  }
  const short = load({ 'APL 2023': aplSheet(DOCTOR_HEADS.slice(0, 6), [good.slice(0, 6)]) });
  await expect(short).rejects.toMatchObject({ code: 'IMPORT_MISSING_COLUMN' });
  const empty = load({ 'APL 2023': aplSheet(DOCTOR_HEADS, []) });
  await expect(empty).rejects.toMatchObject({ code: 'IMPORT_EMPTY_FILE' });
});

test('a first row without a code is no row of units where it says more than that', async () => {
  const heads = [...aplSheet(DOCTOR_HEADS, [])].slice(0, -1);
  const { counts, rejected } = await load({
    'APL 2023': [...heads, [null, 'Draguignan', 2, 1, 1, 1, 100, 100], good],
    'APL 2022': aplSheet(DOCTOR_HEADS, [[null, 'Draguignan', 'NC'], [null, 'Hyères', '2,5'], good]),
  });
  expect(counts).toMatchObject({ read: 5, loaded: 2, rejected: 3 });
  expect(rejected.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['ROW_MISSING_VALUE', 'apl.xlsx (APL 2023)', 10],
    ['ROW_MISSING_VALUE', 'apl.xlsx (APL 2022)', 11],
    ['ROW_MISSING_VALUE', 'apl.xlsx (APL 2022)', 12],
  ]);
});

test('files that do not belong together are named with their sheets', async () => {
  const nurses = ['Code commune INSEE', 'Commune', 'APL aux infirmières', 'Population standardisée'];
  const doctors = await files.sheets('a.xlsx', { 'APL 2023': aplSheet(DOCTOR_HEADS, [good]) });
  const other = await files.sheets('b.xlsx', { 'APL 2022': aplSheet(nurses, [['83050', 'D', 1, 1]]) });
  const again = await files.sheets('c.xlsx', { 'APL 2023': aplSheet(DOCTOR_HEADS, [good]) });
  await expect(importFiles(database, aplImport, { files: [doctors, other] })).rejects.toThrow(
    /^b\.xlsx \(APL 2022\): .*a\.xlsx \(APL 2023\) has others/,
  );
  await expect(importFiles(database, aplImport, { files: [doctors, again] })).rejects.toThrow(
    /^c\.xlsx \(APL 2023\): .*2023.*a\.xlsx \(APL 2023\) is of the same year/,
  );
  const settings = { year: 2020 };
  await expect(importFiles(database, aplImport, { files: [doctors], settings })).rejects.toThrow(
    /^a\.xlsx: /,
  );
});

test('a text is no spreadsheet', async () => {
  const loading = importFiles(database, aplImport, { files: [files.text('apl.xlsx', ['Code;APL'])] });
  await expect(loading).rejects.toMatchObject({ code: 'IMPORT_WRONG_FILE' });
});
