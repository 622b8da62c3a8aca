import type { InputFile } from '../../../../common/files/InputFile';
import type {
  ImportContext,
  ImportDefinition,
  PreparedVersion,
} from '../../../../common/import/ImportDefinition';
import { ImportError } from '../../../../common/import/ImportError';
import { checkVintage } from '../checkVintage';
import { dayOfFiles } from '../dayOfFiles';
import { nationalDatasets } from '../nationalDatasets';
import { readCommuneCodes } from '../readCommuneCodes';
import { finessLayout, type FinessLayout } from './finessLayout';
import { finessSource } from './finessSource';
import { readEtalabFiness } from './readEtalabFiness';
import { readOpenFiness } from './readOpenFiness';
import { saveStructures } from './saveStructures';
import { StructureKeeper } from './StructureKeeper';

/** MSP and health centres as FINESS publishes them, in either of its layouts. */
export const finessImport: ImportDefinition = {
  name: 'finess',
  rules: 'finess 1',
  dependsOn: ['professionals-communes'],
  summary: 'MSP and health centres (FINESS)',
  help: [
    'FINESS as data.gouv.fr publishes it: etalab-cs1100507-stock-YYYYMMDD-HHMM.csv with coordinates, cs1100502 without, or the',
    'layout of 42 columns with a header and "cog". MSP (category 603) and health centres (124) are loaded; all others, and',
    'telephone numbers, are left out. --as-of tells the day, unless the first line or the name of the file does.',
  ].join('\n'),
  prepare,
};

async function prepare(context: ImportContext): Promise<PreparedVersion> {
  const { database, files, settings, ledger } = context;
  const layouts = await layoutsOf(files);
  const days = [...layouts].map(([{ name }, { asOf: day }]) => ({ file: name, day }));
  const asOf = dayOfFiles(days, settings.asOf);
  const { synthetic } = settings;
  await checkVintage({ datasetId: nationalDatasets.careStructures, asOf }, context);
  const source = finessSource(asOf, settings);
  const communeOf = await readCommuneCodes(database);
  const keeper = new StructureKeeper(ledger, { communeOf, synthetic, sourceId: source.id });
  for (const [file, { layout }] of layouts) {
    const read = layout === 'ETALAB' ? readEtalabFiness : readOpenFiness;
    await read(file, keeper, ledger);
  }
  const structures = keeper.end();
  if (ledger.counts().read === 0) throw new ImportError('IMPORT_EMPTY_FILE', { file: files[0]?.name ?? '' });
  return {
    datasetId: nationalDatasets.careStructures,
    source,
    asOf,
    save: (manager) => saveStructures(manager, structures),
  };
}

async function layoutsOf(files: readonly InputFile[]): Promise<Map<InputFile, FinessLayout>> {
  const layouts = new Map<InputFile, FinessLayout>();
  for (const file of files) layouts.set(file, await finessLayout(file));
  return layouts;
}
