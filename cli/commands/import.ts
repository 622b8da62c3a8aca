import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../../common/config';
import { findInputFile } from '../../common/files/findInputFile';
import { ImportError } from '../../common/import/ImportError';
import { importInto, type ImportOrder } from '../import/importInto';
import type { ImportFlags } from '../import/ImportFlags';
import type { ImportReport } from '../import/ImportReport';
import { importSettings, maxRejectsOf, readingOf } from '../import/importSettings';
import { chosenTargets, importsByName, type ImportTarget } from '../import/importTargets';
import { inputFolder } from '../import/inputFolder';
import { keepMemoryLow } from '../import/keepMemoryLow';
import { reportText } from '../import/reportText';
import { sentenceOfStop } from '../import/sentenceOfStop';
import { whenStopped } from '../import/whenStopped';

/** `maillage import DATASET FILE...`: official and curated files, loaded as new versions of datasets. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('Load official files, or tables of your own, as a new version of a dataset.')
    .argument('[dataset]')
    .allowExcessArguments()
    .usage('DATASET FILE... [options]')
    .addHelpText('after', NOTES)
    .action((dataset: string | undefined) => {
      if (dataset === undefined) command.help({ error: true });
      throw new ImportError('IMPORT_UNKNOWN_DATASET', {
        value: dataset,
        hint: `The datasets are ${[...importsByName().keys()].join(', ')}.`,
      });
    });
  for (const [name, targets] of importsByName()) command.addCommand(datasetCommand(name, targets));
  return command;
}

const NOTES = `
The old version answers until the new one is whole; a load that fails or is killed changes nothing. A report of each load, and
beside it the rows that break a rule, are kept in the folder "imports" of the data folder (MAILLAGE_DATA_DIR, var/).
"maillage import DATASET --help" tells which files a dataset takes and which options it needs.`;

function datasetCommand(name: string, targets: readonly ImportTarget[]): Command {
  const { summary, help } = targets[0]?.definition ?? { summary: '', help: '' };
  return new Command(name)
    .description(summary)
    .argument('<file...>', 'as published: plain, .gz or .zip; - reads standard input')
    .option('--as-of <day>', 'the day whose state the files give, YYYY-MM-DD, where their names do not tell')
    .option('--year <year>', 'the year of the figures, where the names do not tell')
    .option('--dry-run', 'read and check everything, change nothing')
    .option('--with-names', 'rpps: load the names under which professionals practise')
    .option(
      '--synthetic',
      'the files are made up: their rows are marked SYNTHETIC, their numbers must fail the check digit',
    )
    .option('--source <title>', 'who says so, for tables of your own without a column SOURCE')
    .option('--publisher <name>', 'with --source: who published it')
    .option('--licence <name>', 'with --source: under which licence')
    .option('--url <address>', 'with --source: where it can be read')
    .option('--max-rejects <share>', 'stop where more rows break a rule: 1% or 0.01', '1%')
    .option('--rejects <file>', 'where rows that break a rule are written (default: beside the report)')
    .option('--encoding <name>', 'utf-8, windows-1252 or iso-8859-1 (default: found by looking)')
    .option('--separator <character>', 'what stands between cells: , ; | or tab (default: found by looking)')
    .option(
      '--service <name>',
      `only into this service (default: ${targets.map(({ service }) => service.name).join(', ')})`,
    )
    .option('--json', 'the report as JSON on standard output, no progress')
    .addHelpText('after', `\n${help}`)
    .action((files: string[], flags: ImportFlags) => load(targets, files, flags));
}

async function load(
  targets: readonly ImportTarget[],
  paths: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  const leaveMemory = keepMemoryLow();
  const config = readConfig();
  const chosen = chosenTargets(targets, config, flags.service);
  const spool = inputFolder(join(config.dataFolder, 'imports'));
  const reports: ImportReport[] = [];
  const leave = (): void => {
    // Where a later service fails, what was done in the earlier ones is told all the same.
    if (flags.json === true) console.log(JSON.stringify(reports, null, 2));
    rmSync(spool, { recursive: true, force: true });
  };
  const stoppedSentence = (): string => sentenceOfStop(chosen[reports.length], flags.dryRun === true);
  const unheard = whenStopped(stoppedSentence, leave);
  try {
    const reading = { ...readingOf(flags), onBytes: () => undefined, scratchFolder: spool };
    const order: ImportOrder = {
      config,
      settings: importSettings(flags),
      maxRejects: maxRejectsOf(flags),
      files: await Promise.all(paths.map((path) => findInputFile(path, reading))),
      dryRun: flags.dryRun ?? false,
      quiet: flags.json ?? false,
      rejectsPath: flags.rejects ?? null,
    };
    for (const target of chosen) {
      const report = await importInto(target, order);
      reports.push(report);
      if (flags.json !== true) console.log(reportText(report));
    }
  } finally {
    unheard();
    leave();
    leaveMemory();
  }
}
