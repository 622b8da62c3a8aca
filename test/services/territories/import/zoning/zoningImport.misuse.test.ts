import type { DataSource } from 'typeorm';
import { MedicalZoningRow } from '../../../../../services/territories/entities/MedicalZoningRow';
import { zoningImport } from '../../../../../services/territories/import/zoning/zoningImport';
import { importFiles, madeFiles } from '../../support/importFiles';
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

const HEAD = 'Code;Libellé;Zonage_MG';
const settings = { asOf: '2025-01-15' } as const;

async function rejects(lines: readonly string[]) {
  const order = { files: [files.text('zonage.csv', lines)], settings };
  const { counts, rejected } = await importFiles(database, zoningImport, order);
  expect(counts.read).toBe(counts.loaded + counts.merged + counts.leftOut + counts.rejected);
  return rejected.map(({ rule, line, value }) => [rule, line, value]);
}

test('rows that break a rule are told with line and value', async () => {
  expect(
    await rejects([
      HEAD,
      '83050;Draguignan;1_ZIP',
      '83999;Nulle part;1_ZIP',
      '8305;Draguignan;1_ZIP',
      ';Draguignan;1_ZIP',
      '83069;Hyères;9_XYZ',
      '83069;Hyères;',
      '83069;Hyères;=1+1',
      '83050;Draguignan;2_ZAC',
      '83050;Draguignan',
    ]),
  ).toEqual([
    ['ROW_INVALID_COMMUNE_CODE', 4, '8305'],
    ['ROW_MISSING_VALUE', 5, ''],
    ['ROW_INVALID_CODE', 6, '9_XYZ'],
    ['ROW_MISSING_VALUE', 7, ''],
    ['ROW_FORMULA', 8, '=1+1'],
    ['ROW_WRONG_COLUMN_COUNT', 10, '2 values'],
    ['ROW_UNKNOWN_COMMUNE', 3, '83999'],
    ['ROW_CONFLICTING_KEY', 9, 'ZAC'],
  ]);
});

test('a code that lost its zero says so', async () => {
  const lines = [HEAD, '1004;Ambérieu;1_ZIP', '83050;Draguignan;1_ZIP'];
  const order = { files: [files.text('zonage.csv', lines)], settings };
  const { rejected } = await importFiles(database, zoningImport, order);
  expect(rejected[0]?.hint).toBe('A leading zero may be missing: 01004.');
});

test('without a day nothing is loaded', async () => {
  const order = { files: [files.text('zonage.csv', [HEAD, '83050;Draguignan;1_ZIP'])] };
  await expect(importFiles(database, zoningImport, order)).rejects.toMatchObject({
    code: 'IMPORT_MISSING_OPTION',
    message: expect.stringContaining('--as-of') as string,
  });
});

test('another file of no day is told as such, before a day is asked for', async () => {
  const order = { files: [files.text('epci.csv', ['EPCI;LIBEPCI', '248300493;CA Dracénie'])] };
  await expect(importFiles(database, zoningImport, order)).rejects.toMatchObject({
    code: 'IMPORT_MISSING_COLUMN',
  });
});

test('another file is told from a zoning', async () => {
  const other = files.text('other.csv', ['Code;Nom', '83050;Draguignan']);
  const list = files.text('tvs.csv', ['INSEE_COM;Code_TVS;Nom_TVS', '83050;83050;Draguignan']);
  const sheets = await files.sheets('other.xlsx', { Feuille: [['Code'], ['83050']] });
  for (const file of [other, list, sheets]) {
    const loading = importFiles(database, zoningImport, { files: [file], settings });
    await expect(loading).rejects.toMatchObject({ code: 'IMPORT_WRONG_FILE' });
  }
});

test('too many rejects leave the version before in place', async () => {
  await importFiles(database, zoningImport, {
    files: [files.text('zonage.csv', [HEAD, '83050;Draguignan;5_ZV'])],
    settings,
  });
  const order = { files: [files.text('zonage.csv', [HEAD, '83050;D;1_ZIP', '83999;X;1_ZIP'])], settings };
  const loading = importFiles(database, zoningImport, { ...order, maxRejects: 0.01 });
  await expect(loading).rejects.toMatchObject({ code: 'IMPORT_TOO_MANY_REJECTS' });
  const rows = await database.getRepository(MedicalZoningRow).find();
  expect(rows.map(({ zone }) => zone)).toEqual(['ZV']);
});
