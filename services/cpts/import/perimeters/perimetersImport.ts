import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { perimetersDatasetId } from '../datasetIds';
import { DeclaredSources } from '../../../../common/import/DeclaredSources';
import { readRows } from '../files/readRows';
import { tryRow } from '../../../../common/import/rows/tryRow';
import { acceptedRows } from '../files/acceptedRows';
import { CptsRegister } from '../known/KnownCpts';
import { readKnownCpts } from '../known/readKnownCpts';
import { saveFacts } from '../saveFacts';
import { communeFinder } from './CommuneFinder';
import { CommunesBefore } from './CommunesBefore';
import { CptsIdentity } from './CptsIdentity';
import { parsePerimeterRow } from './parsePerimeterRow';
import { perimeterColumns, type PerimeterRow } from './perimeterColumns';
import { PerimeterFacts } from './PerimeterFacts';
import { rowsOfPerimeters, type PerimeterMaking } from './rowsOfPerimeters';

/** Perimeters of CPTS from files that users bring. */
export const perimetersImport: ImportDefinition = {
  name: 'perimeters',
  rules: 'perimeters 2',
  dependsOn: ['cpts-reference', 'cpts-documents'],
  summary: 'perimeters and stages of CPTS from files',
  help: `Text with a header and one commune a row, all files together making the new version. Columns: DPT, INSEE, LIBELLE, CPTS;
if known CPTS_ID, FINESS, DEBUT, FIN (first day after), PARTIE (oui, non), STADE, DATE_STADE, SOURCE, URL. Where INSEE is
empty, LIBELLE is looked for in the department. A CPTS across departments is told by CPTS_ID or FINESS. Without a column
SOURCE, tell --source. Files of an earlier geography: tell their day with --as-of.`,
  prepare,
};

async function prepare(context: ImportContext): Promise<PreparedVersion> {
  const { database, settings, today } = context;
  const rows = await readRows(context, perimeterColumns);
  const sources = new DeclaredSources(perimetersDatasetId, settings);
  const communes = await communeFinder(database);
  const facts = factsOf(rows, context, {
    communes,
    sources,
    synthetic: settings.synthetic,
    register: new CptsRegister(await readKnownCpts(database)),
  });
  const making: PerimeterMaking = {
    communes: new CommunesBefore(communes.past, settings.asOf),
    day: settings.asOf ?? today,
  };
  const tables = rowsOfPerimeters(facts.all(), making);
  const datasetId = perimetersDatasetId;
  return {
    datasetId,
    source: sources.dataset(),
    asOf: settings.asOf,
    save: (manager, progress) => saveFacts(manager, { datasetId, sources: sources.rows(), tables }, progress),
  };
}

type Reading = Parameters<typeof parsePerimeterRow>[1] & { readonly register: CptsRegister };

function factsOf(
  rows: readonly PerimeterRow[],
  { ledger }: Pick<ImportContext, 'ledger'>,
  { register, ...reading }: Reading,
): PerimeterFacts {
  const lines = acceptedRows(rows, ledger, (row) => parsePerimeterRow(row, reading));
  const identity = new CptsIdentity(
    register,
    lines.map(({ cpts }) => cpts),
  );
  const facts = new PerimeterFacts(ledger);
  for (const line of lines) {
    tryRow(ledger, line.row, () => {
      facts.add(identity.idOf(line.cpts), line);
    });
  }
  return facts;
}
