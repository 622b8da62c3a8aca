import { openShadowTables } from '../../../../common/database/openShadowTables';
import { plainRows } from '../../../../common/database/plainRows';
import type { ShadowTables } from '../../../../common/database/ShadowTables';
import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { CommuneRow } from '../../entities/CommuneRow';
import { MemberSumRow } from '../../entities/MemberSumRow';
import { PracticeRow } from '../../entities/PracticeRow';
import { ProfessionalNameRow } from '../../entities/ProfessionalNameRow';
import { ProfessionalRow } from '../../entities/ProfessionalRow';
import { ProfessionRow } from '../../entities/ProfessionRow';
import { checkVintage } from '../checkVintage';
import { dayOfFiles } from '../dayOfFiles';
import { nationalDatasets } from '../nationalDatasets';
import { readCommuneCodes } from '../readCommuneCodes';
import { PeopleCounter } from '../sums/PeopleCounter';
import { Territories } from '../sums/Territories';
import { sumMembers } from '../sumMembers';
import { sumRunOnShadows } from '../sumRunOnShadows';
import { CommuneNumbers } from './CommuneNumbers';
import { dayInName } from './dayInName';
import { nameWriter } from './nameWriter';
import { checkHeader, readRpps } from './readRpps';
import { RppsRows } from './RppsRows';
import { rppsSource } from './rppsSource';
import type { NumberedCommune } from './rowsOfRpps';
import { writeRpps } from './writeRpps';

/**
 * The import of the Annuaire Santé: professionals and where they practise, in the place of all that were there. Everything
 * of the file is held in numbers until it is whole (some 30 bytes a row), then written in order.
 */
export const rppsImport: ImportDefinition = {
  name: 'rpps',
  rules: 'rpps 1',
  dependsOn: ['professionals-communes'],
  summary: 'Professionals and where they practise, of the Annuaire Santé',
  help:
    'PS_LibreAcces_Personne_activite_….txt as published, plain, .gz or .zip, with 56 columns or the 52 of before. ' +
    'The day is read from the name of the file, or told by --as-of. --with-names keeps the names under which professionals ' +
    'practise; no other column on persons is kept.',
  prepare: async (context) => {
    const tables = await openShadowTables(context.database);
    try {
      return await prepare(context, tables);
    } catch (error) {
      await tables.drop().catch(() => undefined);
      throw error;
    }
  },
};

async function prepare(context: ImportContext, tables: ShadowTables): Promise<PreparedVersion> {
  const { database, files, ledger, settings } = context;
  const { withNames, synthetic } = settings;
  const datasetId = nationalDatasets.professionals;
  // Before the day is asked for: no option makes another file the right one.
  for (const file of files) await checkHeader(file);
  const asOf = dayOfFiles(
    files.map(({ name }) => ({ file: name, day: dayInName(name) })),
    settings.asOf,
  );
  await checkVintage({ datasetId, asOf }, context);
  const communes = new CommuneNumbers(await readCommuneCodes(database));
  const professions = (await database.getRepository(ProfessionRow).find()).map(({ code }) => code);
  const names = nameWriter(await tables.create(ProfessionalNameRow), withNames);
  const rows = new RppsRows({ ledger, synthetic, professions, communes, onNew: names.take });
  for (const file of files) await readRpps(file, rows, { ledger, names });
  await names.end();
  // Whatever becomes of the others, one row of each professional is loaded.
  ledger.load(rows.people.size);
  ledger.checkRejects();
  const territories = new Territories(await plainRows(database, CommuneRow));
  const numbered = communes.codes.map((code) => numberedCommune(code, territories));
  const found = { rows, professions, communes: numbered };
  const loaded = await writeRpps(tables, found, new PeopleCounter(territories));
  ledger.load(loaded - rows.people.size);
  ledger.merge(rows.activities.merged);
  await sumMembersAgain(tables, database);
  const source = rppsSource({ asOf, synthetic, told: settings.source, unknownCommunes: communes.unknown });
  return { datasetId, source, asOf, tables };
}

function numberedCommune(code: string, territories: Territories): NumberedCommune {
  return { code, departmentCode: territories.departmentOf(code), territories: territories.ofCommune(code) };
}

/** Members are counted by profession and mode, which the file has just told anew. */
async function sumMembersAgain(tables: ShadowTables, database: ImportContext['database']): Promise<void> {
  await (await tables.create(MemberSumRow)).end();
  await sumMembers(
    sumRunOnShadows(tables, { database, shadows: [MemberSumRow, ProfessionalRow, PracticeRow] }),
  );
}
