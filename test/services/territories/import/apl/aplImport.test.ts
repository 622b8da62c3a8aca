import { describeOnDatabases } from '../../../../support/databases';
import { DatasetImportRow } from '../../../../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../../../common/datasets/SourceRow';
import { databaseModel } from '../../../../../services/territories/databaseModel';
import { AccessibilityRow } from '../../../../../services/territories/entities/AccessibilityRow';
import { AccessibilityYearRow } from '../../../../../services/territories/entities/AccessibilityYearRow';
import { aplImport } from '../../../../../services/territories/import/apl/aplImport';
import { zoningImport } from '../../../../../services/territories/import/zoning/zoningImport';
import { aplSheet, DOCTOR_HEADS, DOCTOR_ROWS, UNIT } from '../../support/aplSheets';
import { importFiles, madeFiles } from '../../support/importFiles';
import { fillSmallTerritories } from '../../support/smallTerritories';

const files = madeFiles();
afterAll(() => files.remove());

describeOnDatabases('figures of accessibility', ({ open }) => {
  async function small() {
    const database = await open(databaseModel);
    await fillSmallTerritories(database);
    const figures = database.getRepository(AccessibilityRow);
    const one = (
      level: 'COMMUNE' | 'EPCI' | 'DEPARTMENT' | 'REGION' | 'COUNTRY',
      code: string,
      year = 2023,
    ) => figures.findOneBy({ profession: 'DOCTOR', level, code, year });
    return { database, figures, one };
  }

  test('a sheet for each year, and means over territories', async () => {
    const { database, one } = await small();
    const file = await files.sheets('apl.xlsx', {
      Paramètres: [['Une note']],
      'APL 2022': aplSheet(DOCTOR_HEADS, [['83050', 'Draguignan', 2, 1, 1, 1, 100, 100]]),
      'APL 2023': aplSheet(DOCTOR_HEADS, DOCTOR_ROWS),
    });
    const { counts } = await importFiles(database, aplImport, { files: [file] });
    expect(counts).toMatchObject({ read: 7, loaded: 6, leftOut: 1, leftOutByReason: { total: 1 } });
    expect(await one('COMMUNE', '83050')).toMatchObject({
      value: '3.3',
      upTo62: '2.9',
      standardisedPopulation: '100.5',
      totalPopulation: 520,
      origin: 'PUBLISHED',
    });
    expect(await one('COMMUNE', '75056')).toMatchObject({ value: '2.5', origin: 'WEIGHTED_MEAN' });
    expect(await one('EPCI', '248300493')).toMatchObject({ value: '1.833', totalPopulation: 619 });
    expect(await one('DEPARTMENT', '83')).toMatchObject({ value: '1.833', missingCommuneCount: 0 });
    expect(await one('COUNTRY', 'FR')).toMatchObject({
      value: '2.461',
      standardisedPopulation: '5201.5',
      missingCommuneCount: 0,
      note: 'Without Mayotte, for which none is published.',
    });
    expect(await one('REGION', '06')).toMatchObject({
      value: null,
      unknownReason: 'No accessibility is published for Mayotte.',
    });
    expect(await one('DEPARTMENT', '83', 2022)).toMatchObject({
      value: null,
      missingCommuneCount: 1,
      unknownReason: '1 of its 3 communes has no figure for 2022: Hyères.',
    });
  });

  test('years stand side by side; the same year takes the place of itself', async () => {
    const { database, one } = await small();
    const load = async (year: number, value: number) => {
      const rows = [['83050', 'Draguignan', value, 1, 1, 1, 100, 100]];
      const file = await files.sheets(`apl-${year}.xlsx`, { [`APL ${year}`]: aplSheet(DOCTOR_HEADS, rows) });
      await importFiles(database, aplImport, { files: [file] });
    };
    await load(2023, 2);
    await load(2022, 3);
    await load(2023, 4);
    expect((await one('COMMUNE', '83050', 2022))?.value).toBe('3');
    expect((await one('COMMUNE', '83050', 2023))?.value).toBe('4');
    const imports = await database.getRepository(DatasetImportRow).find({ order: { id: 'ASC' } });
    expect(imports.map(({ id }) => id)).toEqual(['apl doctor 2022', 'apl doctor 2023']);
    const version = await database.getRepository(DatasetVersionRow).findOneByOrFail({});
    expect(version).toMatchObject({ id: 'accessibility-doctor', asOf: '2023-01-01' });
    const year = await database.getRepository(AccessibilityYearRow).findOneByOrFail({ year: 2022 });
    expect(year).toMatchObject({ unit: UNIT, populationYear: 2021, sourceId: 'accessibility-doctor-2022' });
  });

  test('an older file may take its years back, and sources without a figure go', async () => {
    const { database, one } = await small();
    const made = (name: string, sheets: Readonly<Record<number, number>>) => {
      const all = Object.entries(sheets).map(([year, value]) => {
        const rows = [['83050', 'Draguignan', value, 1, 1, 1, 100, 100]];
        return [`APL ${year}`, aplSheet(DOCTOR_HEADS, rows)];
      });
      return files.sheets(name, Object.fromEntries(all) as Record<string, ReturnType<typeof aplSheet>>);
    };
    const both = await made('both.xlsx', { 2022: 1, 2023: 2 });
    const mended = await made('mended.xlsx', { 2023: 3 });
    const older = await made('older.xlsx', { 2021: 4 });
    const state = async (file: typeof both) => {
      const { outcome } = await importFiles(database, aplImport, { files: [file] });
      const sources = await database.getRepository(SourceRow).find({ order: { id: 'ASC' } });
      const own = sources.map(({ id }) => id).filter((id) => id.startsWith('accessibility'));
      const version = await database.getRepository(DatasetVersionRow).findOneByOrFail({});
      const value = (await one('COMMUNE', '83050', 2023))?.value;
      return [outcome.kind, value, own, version.asOf, version.rows];
    };
    const spans = ['accessibility-doctor-2022-2023', 'accessibility-doctor-2023'];
    expect(await state(both)).toEqual(['LOADED', '2', [spans[0]], '2023-01-01', 2]);
    expect(await state(mended)).toEqual(['LOADED', '3', spans, '2023-01-01', 1]);
    expect(await state(both)).toEqual(['LOADED', '2', [spans[0]], '2023-01-01', 2]);
    expect(await state(both)).toEqual(['UNCHANGED', '2', [spans[0]], '2023-01-01', 2]);
    expect(await state(mended)).toEqual(['LOADED', '3', spans, '2023-01-01', 1]);
    const beside = ['accessibility-doctor-2021', ...spans];
    expect(await state(older)).toEqual(['LOADED', '3', beside, '2021-01-01', 1]);
    expect(await state(mended)).toEqual(['UNCHANGED', '3', beside, '2021-01-01', 1]);
  });

  test('figures under a title of your own are declared', async () => {
    const { database } = await small();
    const rows = [['83050', 'Draguignan', 2, 1, 1, 1, 100, 100]];
    const file = await files.sheets('own.xlsx', { 'APL 2023': aplSheet(DOCTOR_HEADS, rows) });
    const source = { title: 'My table', publisher: null, licence: null, url: null };
    await importFiles(database, aplImport, { files: [file], settings: { source } });
    const kept = await database.getRepository(SourceRow).findOneByOrFail({ title: 'My table' });
    expect(kept).toMatchObject({ kind: 'DECLARED', publisher: 'not told' });
  });

  test('zones are loaded on the same database', async () => {
    const { database } = await small();
    const file = files.text('zonage_20250115.csv', ['Code,Libellé,Zonage_MG', '83050,Draguignan,8_GQ_ZIP']);
    const { outcome } = await importFiles(database, zoningImport, { files: [file] });
    expect(outcome.kind).toBe('LOADED');
  });
});
