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

/** How many rows a table has, and how many of them stand in one of the two databases alone. */
async function comparedRows(table: string): Promise<Readonly<Record<string, number>>> {
  const [imported, packaged] = [`SELECT * FROM main.${table}`, `SELECT * FROM packaged.${table}`];
  const [counts = {}] = await database.query<Record<string, number>[]>(`SELECT
    (SELECT COUNT(*) FROM (${imported})) AS imported,
    (SELECT COUNT(*) FROM (${packaged})) AS packaged,
    (SELECT COUNT(*) FROM (${imported} EXCEPT ${packaged})) AS onlyImported,
    (SELECT COUNT(*) FROM (${packaged} EXCEPT ${imported})) AS onlyPackaged`);
  return counts;
}

test('the package written as v_commune_2026.csv gives the tables that the package gives', async () => {
  const { counts, rejected } = await importFiles(database, cog, {
    files: [files.text('v_commune_2026.csv', communeLines())],
  });
  expect(rejected).toEqual([]);
  expect(counts).toMatchObject({
    read: communeLines().length - 1,
    loaded: communeLines().length - 1,
    merged: 0,
  });
  const original = await territoriesDatabase();
  await original.destroy();
  await database.query('ATTACH DATABASE ? AS packaged', [original.options.database]);
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
    const compared = await comparedRows(table);
    const { packaged } = compared;
    expect({ table, ...compared }).toEqual({
      table,
      imported: packaged,
      packaged,
      onlyImported: 0,
      onlyPackaged: 0,
    });
    expect(packaged).toBeGreaterThan(0);
  }
  await database.query('DETACH DATABASE packaged');
  expect(await loadDatasets(database, territoryDatasets())).toEqual([]);
}, 300_000);

test('the same file again is not loaded, and an older COG is refused', async () => {
  const version = await database.getRepository(DatasetVersionRow).find();
  const older = importFiles(database, cog, { files: [files.text('v_commune_2025.csv', communeLines())] });
  await expect(older).rejects.toThrow('IMPORT_WRONG_VINTAGE');
  expect(await database.getRepository(DatasetVersionRow).find()).toEqual(version);
}, 300_000);
