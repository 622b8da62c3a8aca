import type { DataSource } from 'typeorm';
import { MedicalZoningRow } from '../../../../../services/territories/entities/MedicalZoningRow';
import { zoningImport } from '../../../../../services/territories/import/zoning/zoningImport';
import { importFiles, madeFiles, type MadeCell } from '../../support/importFiles';
import { smallTerritories } from '../../support/smallTerritories';

const files = madeFiles();
let database: DataSource;
beforeEach(async () => {
  database = await smallTerritories();
});
afterEach(() => database.destroy());
afterAll(() => files.remove());

const REGION = ['Identifiant unique', 'Code de la région', 'Libellé de la région'];
const AREA = ['Code du territoire de vie-santé', 'Libellé du territoire de vie-santé'];
const ZONES = [
  'Qualification nationale issue de la concertation de 2017',
  "Qualification attribuée par l'arrêté régional ",
  'Population totale (2016)',
];
const COMMUNE = ['Code de la commune', 'Libellé de la commune'];
const PACA = ['R93', 93, "Provence-Alpes-Côte d'Azur"];

function commune(code: MadeCell, area: readonly MadeCell[], zone: string): MadeCell[] {
  return [...PACA, ...area, code, 'name', '01_Sélection nationale', zone, 12_000];
}

async function load(sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>) {
  const file = await files.sheets('Zonage_medecin_20190703.xlsx', sheets);
  const imported = await importFiles(database, zoningImport, { files: [file] });
  const rows = await database
    .getRepository(MedicalZoningRow)
    .find({ order: { communeCode: 'ASC', place: 'ASC' } });
  return { ...imported, rows };
}

test('communes with their territoire, wherever the table begins; sheets of notes are not read', async () => {
  const { counts, rows } = await load({
    Notice: [['Zonage'], ['Une note']],
    Zonage_communes: [
      ['Zonage conventionnel'],
      [null],
      [...REGION, ...AREA, ...COMMUNE, ...ZONES],
      commune(83050, ['83050', 'Draguignan'], 'ZIP'),
      commune('83069', ['83069', 'Hyères'], 'Hors vivier'),
      commune('83069', ['83069', 'Hyères'], 'Hors vivier'),
    ],
  });
  expect(counts).toMatchObject({ read: 3, loaded: 2, merged: 1 });
  expect(rows.map(({ communeCode, zone, livingAreaName }) => [communeCode, zone, livingAreaName])).toEqual([
    ['83050', 'ZIP', 'Draguignan'],
    ['83069', 'HZ', 'Hyères'],
  ]);
});

test('a commune in two territoires with different zones has a part in each', async () => {
  const { rows } = await load({
    Zonage_communes: [
      [...REGION, ...AREA, ...COMMUNE, ...ZONES],
      commune('83050', ['A', 'Draguignan-Est'], 'ZIP'),
      commune('83050', ['B', 'Draguignan-Ouest'], 'Zone de vigilance'),
    ],
  });
  expect(rows).toMatchObject([
    { zone: 'ZIP', wholeCommune: false, part: 'LIVING_AREA', partName: 'Draguignan-Est' },
    { zone: 'ZV', wholeCommune: false, part: 'LIVING_AREA', partName: 'Draguignan-Ouest' },
  ]);
});

test('the zone of a whole territoire is that of its communes without a row of their own', async () => {
  const tvs = [...PACA, 'A', 'Draguignan', 'x', 'ZIP', 9];
  const file = await files.sheets('Zonage_medecin_20190703.xlsx', {
    Zonage_TVS: [[...REGION, ...AREA, ...ZONES], tvs, tvs, [...PACA, 'Z', 'Nowhere', 'x', 'ZIP', 9]],
    Zonage_communes: [
      [...REGION, ...AREA, ...COMMUNE, ...ZONES],
      commune('83050', ['A', 'Draguignan'], 'ZAC'),
    ],
  });
  const list = files.text('tvs.csv', [
    'INSEE_COM,Code_TVS,Nom_TVS',
    '83050,A,Draguignan',
    '83069,A,Draguignan',
  ]);
  const { counts, rejected } = await importFiles(database, zoningImport, { files: [file, list] });
  expect(counts).toMatchObject({ read: 6, loaded: 4, merged: 1, rejected: 1 });
  expect(rejected).toMatchObject([{ rule: 'ROW_UNKNOWN_COMMUNE', value: 'Z', line: 4 }]);
  const rows = await database.getRepository(MedicalZoningRow).find({ order: { communeCode: 'ASC' } });
  expect(rows.map(({ communeCode, zone }) => [communeCode, zone])).toEqual([
    ['83050', 'ZAC'],
    ['83069', 'ZIP'],
  ]);
});

test('priority neighbourhoods are parts of their commune, by their names', async () => {
  const { rows } = await load({
    Zonage_QPV: [
      [...REGION, ...COMMUNE, 'Code du QPV', 'Libellé du QPV', ...ZONES],
      [...PACA, '83050', 'Draguignan', 'QP083001', 'Les Collettes', 'x', 'ZAC', 9],
    ],
  });
  expect(rows).toMatchObject([
    { zone: 'ZAC', wholeCommune: false, part: 'PRIORITY_NEIGHBOURHOOD', partName: 'Les Collettes' },
  ]);
});
