import type { DataSource } from 'typeorm';
import { referenceImports } from '../../../../../common/cog/import/referenceImports';
import { readReference, type Reference } from '../../../../../common/cog/readReference';
import { ReferenceFileRow } from '../../../../../common/cog/files/ReferenceFileRow';
import type { ImportSettings } from '../../../../../common/import/ImportDefinition';
import { databaseModel } from '../../../../../services/territories/databaseModel';
import { referenceTarget } from '../../../../../services/territories/import/referenceTarget';
import { communeLines, communesHeader } from '../../../../common/cog/support/officialFiles';
import { describeOnDatabases } from '../../../../support/databases';
import { importFiles, madeFiles } from '../../support/importFiles';

const files = madeFiles();
/** Held, so that it is not read anew for each load. */
let held: Reference | undefined;
beforeAll(() => void (held = readReference()));
afterAll(() => {
  expect(held?.latest.cog).toBe(2026);
  files.remove();
});

const [cog, populations, epci] = referenceImports(referenceTarget);
const names = 'COM,TNCC,NCC,NCCENR,LIBELLE,DATE_DEBUT,DATE_FIN';
const epciHeader = 'CODGEO;LIBGEO;EPCI;LIBEPCI';

type Wrong = readonly [
  what: string,
  load: {
    readonly definition: typeof cog;
    readonly made: Readonly<Record<string, readonly string[]>>;
    readonly settings?: Partial<ImportSettings>;
  },
  said: string,
];

const wrong: readonly Wrong[] = [
  [
    'another file as COG',
    { definition: cog, made: { 'v_commune_2027.csv': ['a;b', '1;2'] } },
    'IMPORT_WRONG_FILE',
  ],
  ['an empty file', { definition: cog, made: { 'v_commune_2027.csv': [] } }, 'IMPORT_EMPTY_FILE'],
  [
    'communes without LIBELLE',
    {
      definition: cog,
      made: { 'v_commune_2027.csv': ['TYPECOM,COM,REG,DEP,COMPARENT', 'COM,01001,84,01,'] },
    },
    'IMPORT_MISSING_COLUMN',
  ],
  [
    'a part of the communes',
    { definition: cog, made: { 'v_commune_2027.csv': communeLines().slice(0, 5_000) } },
    'It lists',
  ],
  [
    'communes without the municipal arrondissements',
    {
      definition: cog,
      made: { 'v_commune_2027.csv': communeLines().filter((line) => !line.startsWith('ARM,')) },
    },
    'and 0 municipal arrondissements (ARM); COG 2026 has',
  ],
  [
    'a COG of a day to come',
    { definition: cog, made: { 'v_commune_2028.csv': communeLines() } },
    'It gives the state of 2028-01-01',
  ],
  [
    'another file of no year as COG',
    { definition: cog, made: { 'PS_LibreAcces.txt': ['Identifiant PP|Nom', '1|2'] } },
    'IMPORT_WRONG_FILE',
  ],
  [
    'EPCI of a day to come',
    { definition: epci, made: { 'epci_2028.csv': [epciHeader] } },
    'It gives the state of 2028-01-01',
  ],
  [
    'names without movements',
    { definition: cog, made: { 'v_commune_2027.csv': [communesHeader], 'depuis_1943.csv': [names] } },
    'v_mvt_commune_AAAA.csv is missing',
  ],
  [
    'no list of communes',
    { definition: cog, made: { 'v_commune_depuis_1943.csv': [names] }, settings: { year: 2027 } },
    'v_commune_AAAA.csv is missing',
  ],
  [
    'two lists of communes',
    { definition: cog, made: { 'a_2027.csv': [communesHeader], 'b_2027.csv': [communesHeader] } },
    'given once',
  ],
  [
    'an older COG',
    { definition: cog, made: { 'v_commune_2025.csv': [communesHeader] } },
    'IMPORT_WRONG_VINTAGE',
  ],
  [
    'a COG of no year',
    { definition: cog, made: { 'communes.csv': [communesHeader] } },
    'IMPORT_MISSING_OPTION',
  ],
  [
    'populations of no year',
    { definition: populations, made: { 'donnees_communes.csv': ['COM;PMUN;PTOT', '01001;1;1'] } },
    '--year',
  ],
  [
    'populations of the future',
    {
      definition: populations,
      made: { 'donnees_communes.csv': ['COM;PMUN;PTOT'] },
      settings: { year: 2027 },
    },
    'IMPORT_WRONG_VINTAGE',
  ],
  [
    'populations without PTOT',
    {
      definition: populations,
      made: { 'donnees_communes.csv': ['COM;PMUN', '01001;1'] },
      settings: { year: 2024 },
    },
    'IMPORT_MISSING_COLUMN',
  ],
  [
    'populations without codes',
    {
      definition: populations,
      made: { 'donnees_communes.csv': ['Nom;PMUN;PTOT', 'A;1;1'] },
      settings: { year: 2024 },
    },
    'IMPORT_MISSING_COLUMN',
  ],
  [
    'EPCI without SIREN',
    { definition: epci, made: { 'epci_2027.csv': ['CODGEO;LIBEPCI', '01001;CC'] } },
    'IMPORT_MISSING_COLUMN',
  ],
  [
    'an older list of EPCI',
    { definition: epci, made: { 'epci_2024.csv': [epciHeader] } },
    'IMPORT_WRONG_VINTAGE',
  ],
  [
    'a part of the EPCI',
    { definition: epci, made: { 'epci_2027.csv': [epciHeader, '83069;x;248300543;Toulon'] } },
    'It has 1 communes',
  ],
];

describeOnDatabases('a load of reference files', (databases) => {
  let database: DataSource;
  beforeAll(async () => void (database = await databases.open(databaseModel)));

  it.each(wrong)(
    '%s is refused, and nothing is changed',
    async (_, { definition, made, settings = {} }, said) => {
      if (definition === undefined) throw new Error('three imports were expected');
      const given = Object.entries(made).map(([name, lines]) => files.text(name, lines));
      await expect(
        importFiles(database, definition, { files: given, settings, today: '2027-11-22' }),
      ).rejects.toThrow(said);
    },
  );

  it('rows of populations that are of no commune of that day are told, and stop the load', async () => {
    if (populations === undefined) throw new Error('three imports were expected');
    const given = files.text('donnees_communes.csv', ['COM;PMUN;PTOT', '49004;10;11', '01001;10;11']);
    const load = importFiles(database, populations, {
      files: [given],
      settings: { year: 2023 },
      maxRejects: 0.01,
    });
    await expect(load).rejects.toThrow('IMPORT_TOO_MANY_REJECTS');
  });

  it('keeps no file of those that were refused', async () => {
    expect(await database.getRepository(ReferenceFileRow).count()).toBe(0);
  });
});
