import type { DataSource } from 'typeorm';
import { CommuneVersionRow } from '../../../../../services/territories/entities/CommuneVersionRow';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { loadDatasets } from '../../../../../common/datasets/loadDatasets';
import { cogImport } from '../../../../../common/cog/import/cogImport';
import { readReference } from '../../../../../common/cog/readReference';
import { referenceTarget } from '../../../../../services/territories/import/referenceTarget';
import { territoryDatasets } from '../../../../../services/territories/import/territoryDatasets';
import {
  communeLine,
  communeLines,
  moveLine,
  recordLines,
} from '../../../../common/cog/support/officialFiles';
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

/** The lines of a COG 2027 in which four things happened: a merger, a new name, a new code, a commune nouvelle that grew. */
function lines2027(): string[] {
  const gone = ['01002', '01004', '01005', '49123'];
  const kept = communeLines().filter((line) => !gone.some((code) => line.startsWith(`COM,${code},`)));
  const own = { type: 'COM', region: '84', department: '01' };
  return [
    ...kept.map((line) =>
      line.startsWith('COM,01006,') ? communeLine({ ...own, code: '01006', name: 'Ambléon-le-Neuf' }) : line,
    ),
    communeLine({ ...own, code: '01999', name: "L'Abergement-de-Varey" }),
    communeLine({ ...own, code: '01005', name: 'Ambérieux-Ambérieu' }),
    communeLine({ type: 'COMD', code: '01005', name: 'Ambérieux-en-Dombes', parent: '01005' }),
    communeLine({ type: 'COMD', code: '01004', name: 'Ambérieu-en-Bugey', parent: '01005' }),
  ];
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

test('a COG 2027 with its movements leads old codes to new ones on their days', async () => {
  const { names, movements } = recordLines(readReference().history);
  const day = '2027-01-01';
  const ended = (code: string, end: string) => (line: string) =>
    line.startsWith(`${code},`) && line.endsWith(',') ? `${line}${end}` : line;
  const spans = names
    .map(ended('01002', '2026-05-04'))
    .map(ended('01004', day))
    .map(ended('01005', day))
    .map(ended('01006', '2026-07-01'))
    .map(ended('49123', day));
  const found = await importFiles(database, cog, {
    files: [
      files.text('v_mvt_commune_2027.csv', [
        ...movements,
        moveLine('50', '2026-05-04', ['COM', '01002', 'COM', '01999']),
        moveLine('10', '2026-07-01', ['COM', '01006', 'COM', '01006']),
        moveLine('32', day, ['COM', '01005', 'COM', '01005']),
        moveLine('32', day, ['COM', '01005', 'COMD', '01005']),
        moveLine('32', day, ['COM', '01004', 'COM', '01005']),
        moveLine('32', day, ['COM', '01004', 'COMD', '01004']),
        moveLine('31', day, ['COM', '49123', 'COM', '49125']),
        moveLine('31', day, ['COM', '49125', 'COM', '49125']),
      ]),
      files.text('v_commune_depuis_1943.csv', [
        ...spans,
        `01999,0,,,"L'Abergement-de-Varey",2026-05-04,`,
        `01005,0,,,Ambérieux-Ambérieu,${day},`,
        `01006,0,,,Ambléon-le-Neuf,2026-07-01,`,
      ]),
      files.text('v_commune_2027.csv', lines2027()),
    ],
  });
  expect(found.rejected).toEqual([]);
  const versions = database.getRepository(CommuneVersionRow);
  expect(await versions.findOneByOrFail({ code: '01002', validTo: '2026-05-04' })).toMatchObject({
    ending: 'MOVED',
    validTo: '2026-05-04',
    successorCode: '01999',
  });
  expect(await versions.findOneByOrFail({ code: '01004', validTo: day })).toMatchObject({
    ending: 'DELEGATED',
    validTo: day,
    successorCode: '01005',
  });
  expect(await versions.findOneByOrFail({ code: '49123', validTo: day })).toMatchObject({
    ending: 'MERGED',
    validTo: day,
    successorCode: '49125',
  });
  const renamed = await versions.find({ where: { code: '01006' }, order: { validFrom: 'ASC' } });
  expect(renamed.slice(-2)).toMatchObject([
    { ending: 'RENAMED', validTo: '2026-07-01' },
    { name: 'Ambléon-le-Neuf', lifeFrom: '', sourceId: 'cog-records-2027' },
  ]);
  expect(await versions.findOneByOrFail({ code: '49125', validTo: day })).toMatchObject({
    ending: 'ENLARGED',
  });
  const [cogRow] = await database.query<Record<string, unknown>[]>(
    "SELECT epciCode, departmentCode, latestPopulation FROM commune WHERE code = '01999'",
  );
  const [before] = readReference().rows.filter(({ code }) => code === '01002');
  expect(cogRow).toMatchObject({ departmentCode: '01', latestPopulation: before?.population });
  expect(cogRow?.['epciCode']).toMatch(/^\d{9}$/);
  expect(
    await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'code-officiel-geographique' }),
  ).toMatchObject({ asOf: day, sourceId: 'cog-2027-after-2026' });
  expect(await loadDatasets(database, territoryDatasets())).toEqual([]);
}, 300_000);
