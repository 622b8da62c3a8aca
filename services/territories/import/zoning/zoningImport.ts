import type { InputFile } from '../../../../common/files/InputFile';
import { isSpreadsheet } from '../../../../common/files/readSheets';
import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { areaStatements } from './areaStatements';
import { asOfFile } from './asOfFile';
import { readCommunesOfToday } from './CommunesOfToday';
import { importSource } from './importSource';
import { listedAreas, withArea } from './livingAreas';
import { byCommune, placeDerived, placeStatements } from './placeStatements';
import { readZoningSheets } from './readZoningSheets';
import { readZoningTable } from './readZoningTable';
import { saveZoning } from './saveZoning';
import type { ZoningStatements } from './ZoningStatement';
import { zoningRows } from './zoningRows';

/** The name of the dataset of medical zones. */
export const zoningDatasetId = 'medical-zoning';

/** Medical zones as CartoSanté exports them or as the DREES publishes them. */
export const zoningImport: ImportDefinition = {
  name: 'zoning',
  rules: 'zoning 2',
  dependsOn: ['code-officiel-geographique'],
  summary: 'medical zones (ZIP, ZAC) of communes',
  help: [
    'The CartoSanté export (CSV with Code, Libellé and Zonage_MG) or the DREES spreadsheet with its sheets Zonage_communes,',
    'Zonage_TVS and Zonage_QPV; a second file may list the communes of each territoire de vie-santé (INSEE_COM, Code_TVS,',
    'Nom_TVS). --as-of tells the first day in force, unless the name of a file does. A file gives the zones of whole',
    'departments: in those it names, it ends the zoning before it.',
  ].join('\n'),
  prepare,
};

async function prepare({ database, files, settings, ledger }: ImportContext): Promise<PreparedVersion> {
  const statements = await readAll(files, ledger);
  const fromDay = settings.asOf ?? asOfFile(files);
  if (fromDay === null) {
    // Asked for once it is a zoning: no option makes another file the right one.
    const hint = 'Its name does not tell the first day in force.';
    throw new ImportError('IMPORT_MISSING_OPTION', { file: files[0]?.name ?? '', value: '--as-of', hint });
  }
  const communes = await readCommunesOfToday(database, fromDay);
  const listed = listedAreas(statements.memberships, communes, ledger);
  const own = statements.communes.map((each) => withArea(each, listed));
  const derived = areaStatements(statements.areas, { own, listed }, ledger);
  const placed = [...placeStatements(own, communes, ledger), ...placeDerived(derived, communes)];
  const rows = zoningRows(byCommune(placed, communes), communes, fromDay);
  const source = importSource(
    {
      id: `zoning-${fromDay}`,
      title: `Zonage des médecins, in force from ${fromDay}`,
      publisher: 'Agences régionales de santé',
      url: null,
    },
    settings,
  );
  return {
    datasetId: zoningDatasetId,
    source,
    // Of this load, as the counts and the source beside it: a newer zoning may be loaded already, and goes on answering.
    asOf: fromDay,
    vintage: fromDay,
    save: (manager) => saveZoning(manager, { rows, fromDay, sourceId: source.id }),
  };
}

async function readAll(files: readonly InputFile[], ledger: RowLedger): Promise<ZoningStatements> {
  const all: ZoningStatements[] = [];
  for (const file of files) {
    all.push(await (isSheets(file) ? readZoningSheets(file, ledger) : readZoningTable(file, ledger)));
  }
  const statements = {
    communes: all.flatMap(({ communes }) => communes),
    areas: all.flatMap(({ areas }) => areas),
    memberships: all.flatMap(({ memberships }) => memberships),
  };
  if (statements.communes.length + statements.areas.length > 0 || ledger.counts().rejected > 0) {
    return statements;
  }
  throw new ImportError(...nothingStated(files, statements));
}

/** By its bytes; by its name where it is compressed. */
function isSheets(file: InputFile): boolean {
  return isSpreadsheet(file) || /\.xlsx\.(gz|zip)$/i.test(file.name);
}

function nothingStated(
  files: readonly InputFile[],
  { memberships }: ZoningStatements,
): ConstructorParameters<typeof ImportError> {
  const file = files[0]?.name ?? '';
  if (memberships.length === 0) return ['IMPORT_EMPTY_FILE', { file }];
  const hint = 'It lists the communes of territoires de vie-santé: name the file of zones beside it.';
  return ['IMPORT_WRONG_FILE', { file, hint }];
}
