import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { loadDatasets } from '../../../../../common/datasets/loadDatasets';
import { cogImport } from '../../../../../common/cog/import/cogImport';
import { referenceTarget } from '../../../../../services/territories/import/referenceTarget';
import { territoryDatasets } from '../../../../../services/territories/import/territoryDatasets';
import { communeLines } from '../../../../common/cog/support/officialFiles';
import { importFiles, madeFiles } from '../../support/importFiles';
import { territoriesDatabase, writableTerritories } from '../../support/territoriesDatabase';

const files = madeFiles();
let copy: Awaited<ReturnType<typeof writableTerritories>>;
let database: DataSource;
beforeAll(async () => {
  copy = await writableTerritories();
  database = copy.database;
}, 300_000);
afterAll(async () => {
  await copy.discard();
  files.remove();
});

const cog = cogImport(referenceTarget);

/** The rows of a table as text, in an order of their own. */
async function rowsOf(from: DataSource, table: string): Promise<string[]> {
  const rows = await from.query<object[]>(`SELECT * FROM ${table}`);
  return rows.map((row) => JSON.stringify(row)).sort();
}

test('the package written as v_commune_2026.csv gives the tables that the package gives', async () => {
  const original = await territoriesDatabase();
  const { counts, rejected } = await importFiles(database, cog, {
    files: [files.text('v_commune_2026.csv', communeLines())],
  });
  expect(rejected).toEqual([]);
  expect(counts).toMatchObject({
    read: communeLines().length - 1,
    loaded: communeLines().length - 1,
    merged: 0,
  });
  for (const table of [
    'region',
    'department',
    'epci',
    'commune',
    'commune_version',
    'commune_change',
    'former_code',
    'former_commune',
    'postal_code',
    'population_figure',
  ]) {
    expect({
      table,
      same: (await rowsOf(database, table)).join() === (await rowsOf(original, table)).join(),
    }).toEqual({ table, same: true });
  }
  await original.destroy();
  expect(await loadDatasets(database, territoryDatasets())).toEqual([]);
}, 300_000);

test('the same file again is not loaded, and an older COG is refused', async () => {
  const version = await database.getRepository(DatasetVersionRow).find();
  const older = importFiles(database, cog, { files: [files.text('v_commune_2025.csv', communeLines())] });
  await expect(older).rejects.toThrow('IMPORT_WRONG_VINTAGE');
  expect(await database.getRepository(DatasetVersionRow).find()).toEqual(version);
}, 300_000);
