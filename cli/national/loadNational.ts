import type { Config } from '../../common/config';
import { findInputFile } from '../../common/files/findInputFile';
import type { ImportSettings } from '../../common/import/ImportDefinition';
import { importInto } from '../import/importInto';
import { importsByName } from '../import/importTargets';
import type { ImportReport } from '../import/ImportReport';
import { reportText } from '../import/reportText';
import { openDatabaseOf } from '../preparation/openDatabaseOf';
import { services } from '../services';
import type { NationalFiles } from './NationalFiles';

/** Loads the files of the made-up country as `maillage import` does, with every row marked SYNTHETIC; no row may be rejected. */
export async function loadNational(
  { files, sourceTitle }: NationalFiles,
  config: Config,
): Promise<ImportReport[]> {
  const settings: ImportSettings = {
    asOf: null,
    year: null,
    withNames: false,
    synthetic: true,
    source: { title: sourceTitle, publisher: 'Maillage', licence: null, url: null },
  };
  const reading = {
    encoding: null,
    separator: null,
    onBytes: () => undefined,
    scratchFolder: config.dataFolder,
  };
  // Services that no file is loaded into are prepared too: what follows can be served at once.
  for (const service of services) await (await openDatabaseOf(service, config)).destroy();
  const targets = importsByName();
  const reports: ImportReport[] = [];
  for (const { importName, path } of files) {
    const order = { config, settings, maxRejects: 0, dryRun: false, quiet: false, rejectsPath: null };
    const file = await findInputFile(path, reading);
    for (const target of targets.get(importName) ?? []) {
      const report = await importInto(target, { ...order, files: [file] });
      reports.push(report);
      console.log(reportText(report));
    }
  }
  return reports;
}
