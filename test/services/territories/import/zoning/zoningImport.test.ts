import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import type { ImportSettings } from '../../../../../common/import/ImportDefinition';
import { SourceRow } from '../../../../../common/datasets/SourceRow';
import { MedicalZoningRow } from '../../../../../services/territories/entities/MedicalZoningRow';
import { ZoningPeriodRow } from '../../../../../services/territories/entities/ZoningPeriodRow';
import {
  zoningDatasetId,
  zoningImport,
} from '../../../../../services/territories/import/zoning/zoningImport';
import { importFiles, madeFiles } from '../../support/importFiles';
import { smallTerritories } from '../../support/smallTerritories';

const files = madeFiles();
let database: DataSource;
beforeEach(async () => {
  database = await smallTerritories();
});
afterEach(() => database.destroy());
afterAll(() => files.remove());

const HEAD = 'Code;Libellé;Zonage_MG';
const AS_OF = { asOf: '2025-01-15' } as const;

async function zonesOf(communeCode: string, fromDay: string = AS_OF.asOf): Promise<unknown[]> {
  const rows = await database
    .getRepository(MedicalZoningRow)
    .find({ where: { communeCode, fromDay }, order: { place: 'ASC' } });
  return rows.map(({ zone, wholeCommune, part, partName }) => ({ zone, wholeCommune, part, partName }));
}

function load(lines: readonly string[], settings: Partial<ImportSettings> = AS_OF) {
  return importFiles(database, zoningImport, { files: [files.text('zonage.csv', lines)], settings });
}

const whole = (zone: string) => ({ zone, wholeCommune: true, part: null, partName: null });

test('the export of CartoSanté: whole communes, and neighbourhoods beside them', async () => {
  const { counts } = await load([
    HEAD,
    '83050;Draguignan;1_ZIP',
    '83069;Hyères;6_HZ',
    '83069;Hyères;3_QPV_ZIP',
  ]);
  expect(counts).toMatchObject({ read: 3, loaded: 3, rejected: 0 });
  expect(await zonesOf('83050')).toEqual([whole('ZIP')]);
  expect(await zonesOf('83069')).toEqual([
    whole('HZ'),
    { zone: 'ZIP', wholeCommune: false, part: 'PRIORITY_NEIGHBOURHOOD', partName: null },
  ]);
});

test('what went into one commune: one zone is that of the whole, two are parts of it', async () => {
  await load([HEAD, '49004;Brigné;1_ZIP', '49141;Forges;1_ZIP', '49125;Doué-la-Fontaine;1_ZIP']);
  expect(await zonesOf('49125')).toEqual([whole('ZIP')]);
  await load([HEAD, '49004;Brigné;1_ZIP', '49141;Forges;2_ZAC', '49125;Doué-la-Fontaine;2_ZAC']);
  expect(await zonesOf('49125')).toEqual([
    { zone: 'ZIP', wholeCommune: false, part: 'FORMER_COMMUNE', partName: 'Brigné' },
    { zone: 'ZAC', wholeCommune: false, part: 'FORMER_COMMUNE', partName: 'Forges' },
    { zone: 'ZAC', wholeCommune: false, part: 'FORMER_COMMUNE', partName: 'Doué-en-Anjou' },
  ]);
});

test('a part of it alone does not stand for the whole', async () => {
  await load([HEAD, '49004;Brigné;1_ZIP']);
  expect(await zonesOf('49125')).toEqual([
    { zone: 'ZIP', wholeCommune: false, part: 'FORMER_COMMUNE', partName: 'Brigné' },
  ]);
});

test('arrondissements are zoned, and their commune by them', async () => {
  await load([HEAD, '75101;Paris 1er;1_ZIP', '75102;Paris 2e;5_ZV']);
  expect(await zonesOf('75101')).toEqual([whole('ZIP')]);
  expect(await zonesOf('75056')).toEqual([
    { zone: 'ZIP', wholeCommune: false, part: 'ARRONDISSEMENT', partName: 'Paris 1er Arrondissement' },
    { zone: 'ZV', wholeCommune: false, part: 'ARRONDISSEMENT', partName: 'Paris 2e Arrondissement' },
  ]);
});

test('a new zoning ends the one before it where it holds, and the same day takes its place', async () => {
  await load([HEAD, '83050;Draguignan;1_ZIP', '49125;Doué-en-Anjou;2_ZAC'], { asOf: '2022-05-01' });
  await load([HEAD, '83050;Draguignan;5_ZV', '83069;Hyères;5_ZV']);
  await load([HEAD, '83050;Draguignan;6_HZ']);
  const periods = await database
    .getRepository(ZoningPeriodRow)
    .find({ order: { departmentCode: 'ASC', fromDay: 'ASC' } });
  expect(periods.map(({ departmentCode, fromDay, toDay }) => [departmentCode, fromDay, toDay])).toEqual([
    ['49', '2022-05-01', null],
    ['83', '2022-05-01', '2025-01-15'],
    ['83', '2025-01-15', null],
  ]);
  expect(await zonesOf('83050')).toEqual([whole('HZ')]);
  expect(await zonesOf('83069')).toEqual([]);
  expect(await zonesOf('83050', '2022-05-01')).toEqual([whole('ZIP')]);
});

test('an older zoning may come later: it ends where the newer begins; the dataset row tells of the last load', async () => {
  await load([HEAD, '83050;Draguignan;1_ZIP']);
  await load([HEAD, '83050;Draguignan;2_ZAC'], { asOf: '2019-07-03' });
  const old = await database.getRepository(ZoningPeriodRow).findOneByOrFail({ fromDay: '2019-07-03' });
  expect(old.toDay).toBe('2025-01-15');
  const version = await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: zoningDatasetId });
  expect(version).toMatchObject({ asOf: '2019-07-03', sourceId: 'zoning-2019-07-03' });
});

test('the list of communes and territoires tells in which each commune lies', async () => {
  const zones = files.text('zonage_20250115.csv', [HEAD, '83050;Draguignan;1_ZIP', '83069;Hyères;1_ZIP']);
  const areas = files.text('tvs.csv', [
    'INSEE_COM,Code_TVS,Nom_TVS',
    '83050,83050,Draguignan',
    '83069,83069,Hyères',
    '83069,83137,Toulon',
    '83137,83137,Toulon',
  ]);
  const { counts } = await importFiles(database, zoningImport, { files: [zones, areas] });
  expect(counts).toMatchObject({ read: 6, loaded: 6 });
  const rows = await database.getRepository(MedicalZoningRow).find({ order: { communeCode: 'ASC' } });
  expect(rows.map(({ communeCode, livingAreaName }) => [communeCode, livingAreaName])).toEqual([
    ['83050', 'Draguignan'],
    ['83069', null],
  ]);
});

test('a source of your own is declared, and goes when another has taken its place everywhere', async () => {
  const told = (title: string, licence: string | null = null) => ({
    ...AS_OF,
    source: { title, publisher: 'ARS', licence, url: null },
  });
  const sources = async () => {
    const all = await database.getRepository(SourceRow).find({ order: { title: 'ASC', licence: 'ASC' } });
    return all.map(({ title, kind, licence }) => [title, kind, licence]);
  };
  const both = [HEAD, '83050;Draguignan;1_ZIP', '49125;Doué-en-Anjou;2_ZAC'];
  await load(both, told('A'));
  expect(await sources()).toEqual([['A', 'DECLARED', null]]);
  await load([HEAD, '83050;Draguignan;5_ZV'], told('B'));
  expect(await sources()).toEqual([
    ['A', 'DECLARED', null],
    ['B', 'DECLARED', null],
  ]);
  await load([HEAD, '49125;Doué-en-Anjou;1_ZIP'], told('B', 'Licence Ouverte 2.0'));
  expect(await sources()).toEqual([
    ['B', 'DECLARED', null],
    ['B', 'DECLARED', 'Licence Ouverte 2.0'],
  ]);
  await load(both, { ...told('C'), synthetic: true });
  expect(await sources()).toEqual([['C', 'SYNTHETIC', null]]);
});

test('the same file again does nothing; a made-up one is marked', async () => {
  const file = files.text('zonage_2025-01-15.csv', [HEAD, '83050;Draguignan;1_ZIP']);
  const order = { files: [file], settings: { synthetic: true } };
  expect((await importFiles(database, zoningImport, order)).outcome.kind).toBe('LOADED');
  expect((await importFiles(database, zoningImport, order)).outcome.kind).toBe('UNCHANGED');
  const sources = await database.getRepository(SourceRow).find();
  expect(sources).toMatchObject([{ id: 'zoning-2025-01-15-synthetic', kind: 'SYNTHETIC' }]);
});
