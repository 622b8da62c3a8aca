import type { DataSource } from 'typeorm';
import { ReferenceFileRow } from '../../../../../common/cog/files/ReferenceFileRow';
import { cogImport } from '../../../../../common/cog/import/cogImport';
import { DatasetImportRow } from '../../../../../common/datasets/DatasetImportRow';
import { legalPopulations } from '../../../../../common/cog/legalPopulations';
import { readPackage } from '../../../../../common/cog/readPackage';
import { readReference } from '../../../../../common/cog/readReference';
import {
  communeLine,
  communeLines,
  moveLine,
  recordLines,
} from '../../../../common/cog/support/officialFiles';
import { importFiles, madeFiles } from '../../support/importFiles';
import { emptyTerritories, referenceIn, referenceOnly } from '../../support/referenceOnly';

const files = madeFiles();
let database: DataSource;
beforeAll(async () => {
  database = await emptyTerritories();
});
afterAll(async () => {
  await database.destroy();
  files.remove();
});

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
  const found = await importFiles(database, cogImport(referenceOnly), {
    today: '2027-01-01',
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
  const reference = await referenceIn(database);
  const { history } = reference;
  expect(history.versions('01002').at(-1)).toMatchObject({
    ending: 'MOVED',
    validTo: '2026-05-04',
    successorCode: '01999',
  });
  expect(history.versions('01004').at(-1)).toMatchObject({
    ending: 'DELEGATED',
    validTo: day,
    successorCode: '01005',
  });
  expect(history.versions('49123').at(-1)).toMatchObject({
    ending: 'MERGED',
    validTo: day,
    successorCode: '49125',
  });
  expect(history.versions('01006').slice(-2)).toMatchObject([
    { ending: 'RENAMED', validTo: '2026-07-01' },
    { name: 'Ambléon-le-Neuf', lifeFrom: '', sourceId: 'cog-records-2027' },
  ]);
  expect(history.versions('49125').at(-2)).toMatchObject({ ending: 'ENLARGED', validTo: day });
  const row = reference.rows.find(({ code }) => code === '01999');
  const before = readPackage(2026, 'communes').find(({ code }) => code === '01002');
  expect(row).toMatchObject({ departement: '01' });
  const figures = legalPopulations(reference).filter(
    ({ level, code }) => level === 'COMMUNE' && code === '01999',
  );
  const latest = figures.find(({ kind, latest }) => kind === 'MUNICIPAL' && latest);
  expect(latest?.value).toBe(before?.population);
  const members = reference.epcis.flatMap(({ membres }) => membres.map(({ code }) => code));
  expect(members).toContain('01999');
  expect(members).not.toContain('01002');
  expect(reference.latest.cog).toBe(2027);
  expect(reference.latestSource.id).toBe('cog-2027-after-2026');
}, 300_000);

test('the files that were read against the COG before can be loaded again', async () => {
  const loads = database.getRepository(DatasetImportRow);
  const earlier = ['epci', 'populations 2024', 'rpps'].map((id) => ({
    id,
    datasetId: 'any',
    fingerprint: id,
    importedAt: '2027-01-01',
  }));
  await loads.save(earlier);
  await importFiles(database, cogImport(referenceOnly), {
    today: '2027-01-01',
    files: [files.text('v_commune_2027.csv', lines2027())],
  });
  const left = await loads.find({ order: { id: 'ASC' } });
  expect(left.map(({ id }) => id)).toEqual(['cog', 'rpps']);
}, 300_000);

test('a made-up COG gives way to an older real one, and the other way round', async () => {
  const load = (name: string, synthetic: boolean) =>
    importFiles(database, cogImport(referenceOnly), {
      today: '2028-01-01',
      settings: { synthetic },
      files: [files.text(name, lines2027())],
    });
  const stored = async () => (await database.getRepository(ReferenceFileRow).find()).map(({ id }) => id);
  await load('v_commune_2028.csv', true);
  expect(await stored()).toEqual(['cog 2028']);
  await expect(load('v_commune_2027.csv', true)).rejects.toThrow('IMPORT_WRONG_VINTAGE');
  await load('v_commune_2027.csv', false);
  expect(await stored()).toEqual(['cog 2027']);
  expect((await referenceIn(database)).latest.cog).toBe(2027);
}, 300_000);
