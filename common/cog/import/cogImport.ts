import type { ImportContext, ImportDefinition } from '../../import/ImportDefinition';
import { ImportError } from '../../import/ImportError';
import type { RowLedger } from '../../import/RowLedger';
import { sourceIdOfCog } from '../cogSources';
import type { CogFile, CogRow } from '../files/ReferenceFile';
import { readFiles } from '../files/storedFiles';
import { isCollectivity } from '../overseas';
import { referenceOf } from '../keptReference';
import type { Reference } from '../readReference';
import { alikeFiles } from './alikeFiles';
import { checkYear } from './checkYear';
import { exclusiveEnds } from './exclusiveEnds';
import { officialSource } from './officialSource';
import { preparedReference, rebuiltWith } from './prepareReference';
import { cogFilesGiven, readCogFiles, type CogFileRows, type CogFileSet } from './readCogFiles';
import type { ReferenceTarget } from './ReferenceTarget';
import { yearOfFiles } from './yearOfFile';

/** A list with fewer communes than this share of those known is no COG of all of France. */
const LEAST_SHARE = 0.9;

/** How the code officiel géographique of Insee is loaded into a service. */
export function cogImport(target: ReferenceTarget): ImportDefinition {
  return {
    name: 'cog',
    rules: 'cog 1',
    summary: 'Code officiel géographique: communes, their names and what became of them (Insee)',
    help: 'v_commune_AAAA.csv, alone or with v_commune_depuis_1943.csv and v_mvt_commune_AAAA.csv, in any order. The year is read from the names, or told by --year.',
    prepare: async (context) => {
      const { database, files, settings, ledger } = context;
      const { synthetic } = settings;
      const given = await cogFilesGiven(files);
      const year = yearOfFiles(files, settings);
      const stored = alikeFiles(await readFiles(database.manager), { kind: 'cog', synthetic });
      const known = referenceOf(stored);
      const newest = known.latest.cog;
      checkYear({ year, newest, answering: `COG ${newest} answers now.` }, context);
      const read = await readCogFiles(given, ledger);
      const file = cogFile(read, { context, year, known });
      return preparedReference(rebuiltWith(file, stored), target);
    },
  };
}

interface CogContext {
  readonly context: ImportContext;
  readonly year: number;
  readonly known: Reference;
}

function cogFile(read: CogFileSet, { context, year, known }: CogContext): CogFile {
  const { ledger, settings } = context;
  const rows = placedRows(read.communes, ledger, known);
  checkWhole(rows, read.communes.file, known);
  return {
    kind: 'cog',
    year,
    rows,
    records:
      read.records === null
        ? null
        : {
            names: exclusiveEnds(loadedRows(read.records.names, ledger)),
            movements: loadedRows(read.records.movements, ledger),
          },
    source: officialSource({
      id: sourceIdOfCog(year),
      title: `Code officiel géographique, 1 January ${year}`,
      url: 'https://www.data.gouv.fr/datasets/code-officiel-geographique-cog',
      synthetic: settings.synthetic,
      told: settings.source,
    }),
  };
}

/** Rows that lie in a department that there is, and parts of a commune that the file has. */
function placedRows({ file, rows }: CogFileRows<CogRow>, ledger: RowLedger, known: Reference): CogRow[] {
  const departments = new Set(known.departments.map(({ code }) => code));
  const communes = new Set(rows.filter(({ item }) => item.type === 'COM').map(({ item }) => item.code));
  return rows.flatMap(({ line, item }) => {
    if (item.type !== 'COM' && !communes.has(item.parent)) {
      ledger.reject({ file, line, rule: 'ROW_UNKNOWN_COMMUNE', column: 'COMPARENT', value: item.parent });
      return [];
    }
    if (item.type === 'COM' && !departments.has(item.department)) {
      ledger.reject({ file, line, rule: 'ROW_INVALID_CODE', column: 'DEP', value: item.department });
      return [];
    }
    ledger.load();
    return [item];
  });
}

function loadedRows<Item>({ rows }: CogFileRows<Item>, ledger: RowLedger): Item[] {
  ledger.load(rows.length);
  return rows.map(({ item }) => item);
}

/** Throws IMPORT_WRONG_FILE for a part of the list: all communes and municipal arrondissements that it leaves out would be taken for gone. */
function checkWhole(rows: readonly CogRow[], file: string, { latest }: Reference): void {
  const listed = rows.filter(({ type, code }) => type === 'COM' && !isCollectivity(code)).length;
  const expected = [...latest.communes.keys()].filter(
    (code) => !latest.arrondissements.has(code) && !isCollectivity(code),
  ).length;
  const parts = rows.filter(({ type }) => type === 'ARM').length;
  const expectedParts = latest.arrondissements.size;
  if (listed >= LEAST_SHARE * expected && parts >= LEAST_SHARE * expectedParts) return;
  const hint = `It lists ${listed} communes and ${parts} municipal arrondissements (ARM); COG ${latest.cog} has ${expected} and ${expectedParts}.`;
  throw new ImportError('IMPORT_WRONG_FILE', { file, hint });
}
