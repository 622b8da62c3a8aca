import type { DataSource } from 'typeorm';
import { epciImport } from '../../../../../common/cog/import/epciImport';
import { populationsImport } from '../../../../../common/cog/import/populationsImport';
import { readPackage } from '../../../../../common/cog/readPackage';
import { isCommune } from '../../../../../common/cog/readVintage';
import { DatasetVersionRow } from '../../../../../common/datasets/DatasetVersionRow';
import { loadDatasets } from '../../../../../common/datasets/loadDatasets';
import { CommuneRow } from '../../../../../services/territories/entities/CommuneRow';
import { EpciRow } from '../../../../../services/territories/entities/EpciRow';
import { PopulationRow } from '../../../../../services/territories/entities/PopulationRow';
import { referenceTarget } from '../../../../../services/territories/import/referenceTarget';
import { territoryDatasets } from '../../../../../services/territories/import/territoryDatasets';
import { importFiles, madeFiles } from '../../support/importFiles';
import { writableTerritories } from '../../support/territoriesDatabase';

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

const communes = readPackage(2026, 'communes').filter(
  (row) => isCommune(row) && row.commune === undefined && !/^(976|98)/.test(row.code),
);

test('figures of another year stand beside those of the packages, and are the latest', async () => {
  const { counts, rejected } = await importFiles(database, populationsImport(referenceTarget), {
    files: [
      files.text('donnees_communes.csv', [
        'DEPCOM;COM;PMUN;PCAP;PTOT',
        ...communes.map(({ code, nom, population = 0 }) =>
          // A spreadsheet took the leading zero off, and set blanks between the digits.
          [
            code.replace(/^0/, ''),
            nom,
            `${population + 1}`.replace(/(?=\d{3}$)/, ' '),
            2,
            population + 3,
          ].join(';'),
        ),
        '97611;Mamoudzou;71 437;0;71 437',
        '01999;Nowhere;1;0;1',
      ]),
    ],
    settings: { year: 2024 },
  });
  expect(counts).toMatchObject({
    read: communes.length + 2,
    loaded: communes.length,
    leftOut: 1,
    rejected: 1,
  });
  expect(rejected).toMatchObject([{ rule: 'ROW_UNKNOWN_COMMUNE', column: 'DEPCOM', value: '01999' }]);
  const hyeres = communes.find(({ code }) => code === '83069');
  const figures = await database
    .getRepository(PopulationRow)
    .find({ where: { level: 'COMMUNE', code: '83069', year: 2024 }, order: { kind: 'ASC' } });
  expect(figures.map(({ kind, value, latest, sourceId }) => [kind, value, latest, sourceId])).toEqual([
    ['MUNICIPAL', (hyeres?.population ?? 0) + 1, true, 'legal-populations-2024'],
    ['TOTAL', (hyeres?.population ?? 0) + 3, true, 'legal-populations-2024'],
  ]);
  expect(await database.getRepository(CommuneRow).findOneByOrFail({ code: '83069' })).toMatchObject({
    latestPopulation: (hyeres?.population ?? 0) + 1,
  });
  const country = { level: 'COUNTRY', code: 'FR', kind: 'MUNICIPAL' } as const;
  const years = await database.getRepository(PopulationRow).findBy(country);
  expect(years.filter(({ latest }) => latest).map(({ year }) => year)).toEqual([2024]);
  const version = await database
    .getRepository(DatasetVersionRow)
    .findOneByOrFail({ id: 'legal-populations' });
  expect(version).toMatchObject({
    asOf: '2024-01-01',
    sourceId: 'legal-populations-2024',
    rows: communes.length,
  });
  expect(await loadDatasets(database, territoryDatasets())).toEqual([]);
}, 600_000);

test('an imported composition of EPCI takes the place of the one in the packages', async () => {
  const lines = readPackage(2026, 'epci').flatMap(({ code, nom, membres }) =>
    membres.map((member) => `${member.code};x;${member.code === '83069' ? '200023414' : code};${nom}`),
  );
  const definition = epciImport(referenceTarget);
  const { counts } = await importFiles(database, definition, {
    files: [
      files.text('EPCI_2027.csv', ['CODGEO;LIBGEO;EPCI;LIBEPCI', ...lines, '22016;x;ZZZZZZZZZ;Sans objet']),
    ],
  });
  expect(counts).toMatchObject({ loaded: lines.length, leftOut: 1, rejected: 0 });
  expect(await database.getRepository(CommuneRow).findOneByOrFail({ code: '83069' })).toMatchObject({
    epciCode: '200023414',
  });
  expect(await database.getRepository(EpciRow).findOneByOrFail({ code: '200023414' })).toMatchObject({
    kind: 'METROPOLE',
  });
  const older = importFiles(database, definition, {
    files: [files.text('EPCI_2026.csv', ['CODGEO;LIBGEO;EPCI;LIBEPCI', ...lines])],
  });
  await expect(older).rejects.toThrow('IMPORT_WRONG_VINTAGE');
}, 600_000);
