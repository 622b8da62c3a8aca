import type { DataSource } from 'typeorm';
import { epciImport } from '../../../../../common/cog/import/epciImport';
import { legalPopulations } from '../../../../../common/cog/legalPopulations';
import { populationsImport } from '../../../../../common/cog/import/populationsImport';
import { readPackage } from '../../../../../common/cog/readPackage';
import { isCommune } from '../../../../../common/cog/readVintage';
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

const communes = readPackage(2026, 'communes').filter(
  (row) => isCommune(row) && row.commune === undefined && !/^(976|98)/.test(row.code),
);

test('figures of another year stand beside those of the packages, and are the latest', async () => {
  const { counts, rejected } = await importFiles(database, populationsImport(referenceOnly), {
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
  const reference = await referenceIn(database);
  const figures = legalPopulations(reference).filter(({ year }) => year === 2024);
  const ofHyeres = figures.filter(({ level, code }) => level === 'COMMUNE' && code === '83069');
  expect(ofHyeres.map(({ kind, value, latest, sourceId }) => [kind, value, latest, sourceId]).sort()).toEqual(
    [
      ['MUNICIPAL', (hyeres?.population ?? 0) + 1, true, 'legal-populations-2024'],
      ['TOTAL', (hyeres?.population ?? 0) + 3, true, 'legal-populations-2024'],
    ],
  );
  const ofFrance = legalPopulations(reference).filter(
    ({ level, kind }) => level === 'COUNTRY' && kind === 'MUNICIPAL',
  );
  expect(ofFrance.filter(({ latest }) => latest).map(({ year }) => year)).toEqual([2024]);
}, 600_000);

test('an imported composition of EPCI takes the place of the one in the packages', async () => {
  const lines = readPackage(2026, 'epci').flatMap(({ code, nom, membres }) =>
    membres.map((member) => `${member.code};x;${member.code === '83069' ? '200023414' : code};${nom}`),
  );
  const definition = epciImport(referenceOnly);
  const { counts } = await importFiles(database, definition, {
    today: '2027-01-01',
    files: [
      files.text('EPCI_2027.csv', ['CODGEO;LIBGEO;EPCI;LIBEPCI', ...lines, '22016;x;ZZZZZZZZZ;Sans objet']),
    ],
  });
  expect(counts).toMatchObject({ loaded: lines.length, leftOut: 1, rejected: 0 });
  const { epcis } = await referenceIn(database);
  const toulon = epcis.find(({ code }) => code === '200023414');
  expect(toulon?.membres.map(({ code }) => code)).toContain('83069');
  const known = readPackage(2026, 'epci').find(({ code }) => code === '200023414');
  expect(toulon?.type).toBe(known?.type);
  const older = importFiles(database, definition, {
    files: [files.text('EPCI_2026.csv', ['CODGEO;LIBGEO;EPCI;LIBEPCI', ...lines])],
  });
  await expect(older).rejects.toThrow('IMPORT_WRONG_VINTAGE');
}, 600_000);
