import { join } from 'node:path';
import { today } from '../../common/calendarDay';
import type { Config } from '../../common/config';
import type { InputFile } from '../../common/files/InputFile';
import type { ImportSettings } from '../../common/import/ImportDefinition';
import { openRejectsFile, type RejectsFile } from '../../common/import/rejectsFile';
import { RowLedger } from '../../common/import/RowLedger';
import { runImport, type ImportOutcome, type ImportRun } from '../../common/import/runImport';
import { openDatabaseOf } from '../preparation/openDatabaseOf';
import { openForCheck } from './openForCheck';
import { importDisplay, type ImportDisplay } from './importDisplay';
import { importProblem } from './importProblem';
import type { ImportReport } from './ImportReport';
import type { ImportTarget } from './importTargets';
import { keepReport } from './keepReport';
import { reportOf, type EndOfLoad } from './reportOf';

/** What is loaded, and how. */
export interface ImportOrder {
  readonly config: Config;
  readonly files: readonly InputFile[];
  readonly settings: ImportSettings;
  /** Share of rows, 0 to 1. */
  readonly maxRejects: number;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  /** Where rejects go; null: beside the report. */
  readonly rejectsPath: string | null;
}

/**
 * Loads the files into one service and returns the report, which it also keeps in the folder `imports` beside the databases.
 * Throws an ImportError, which says so where the old version does not answer any more; the rejects found so far are kept.
 */
export async function importInto(target: ImportTarget, order: ImportOrder): Promise<ImportReport> {
  const started = Date.now();
  const reportPath = newReportPath(target, order.config);
  const rejects = openRejectsFile(order.rejectsPath ?? reportPath.replace(/\.json$/, '.rejects.csv'));
  const ledger = new RowLedger({ maxRejects: order.maxRejects, reject: rejects.write });
  const told = await load(target, order, { ledger, rejects });
  const seconds = (Date.now() - started) / 1_000;
  const report = reportOf(target, order.files, { ...told, counts: ledger.counts(), seconds });
  keepReport(reportPath, report);
  return report;
}

/** Where the rows of a load are told. */
interface ToldRows {
  readonly ledger: RowLedger;
  readonly rejects: RejectsFile;
}

async function load(
  target: ImportTarget,
  order: ImportOrder,
  rows: ToldRows,
): Promise<Pick<EndOfLoad, 'outcome' | 'rejectsFile'>> {
  try {
    const outcome = await runOn(target, order, rows);
    return { outcome, rejectsFile: await rows.rejects.end() };
  } catch (error) {
    throw await withRejects(importProblem(error), rows.rejects);
  }
}

async function runOn(
  { service, definition }: ImportTarget,
  order: ImportOrder,
  { ledger, rejects }: ToldRows,
): Promise<ImportOutcome> {
  const { config, settings, dryRun } = order;
  const database = dryRun
    ? await openForCheck(service, config)
    : await openDatabaseOf(service, config, { forLoads: true });
  const totalBytes = order.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const name = `${service.name}: ${definition.name}`;
  const display = importDisplay({ name, totalBytes }, { quiet: order.quiet });
  try {
    return await runImport(definition, {
      database,
      files: followed(order.files, ledger, display),
      settings,
      ledger,
      dryRun,
      datasets: service.datasets(config),
      records: service.records,
      today: today(),
      onStep: followedSteps(display, rejects),
    });
  } finally {
    display.end();
    // What became of the load is what is told.
    await database.destroy().catch(() => undefined);
  }
}

/** Shows the steps. All rejects are known when the saving begins: where there is no room for them, nothing is saved. */
function followedSteps(display: ImportDisplay, rejects: RejectsFile): ImportRun['onStep'] {
  return (step, share) => {
    if (step === 'saving') {
      rejects.flush();
      display.saving(share);
    } else if (step !== 'reading') display.waiting(step);
  };
}

/** The files, whose reading the display is told of. */
function followed(
  files: readonly InputFile[],
  ledger: RowLedger,
  display: ImportDisplay,
): readonly InputFile[] {
  const read = files.map(() => 0);
  return files.map((file, index) => ({
    ...file,
    onBytes: (bytes: number) => {
      read[index] = bytes;
      display.reading(
        read.reduce((sum, each) => sum + each, 0),
        ledger.counts().read,
      );
    },
  }));
}

function newReportPath({ service, definition }: ImportTarget, { dataFolder }: Config): string {
  const moment = new Date().toISOString().slice(0, 23).replace(/[-:.]/g, '').replace('T', '-');
  return join(dataFolder, 'imports', `${moment}-${definition.name}-${service.name}.json`);
}

/** The error that stops the load, which tells where its rejects are. */
async function withRejects(error: unknown, rejects: RejectsFile): Promise<unknown> {
  const path = await pathOf(rejects);
  if (path !== null && error instanceof Error) error.message += ` Rejected rows so far: ${path}`;
  return error;
}

/** Null where they can't be written either: why the load stopped is what is told. */
async function pathOf(rejects: RejectsFile): Promise<string | null> {
  try {
    return await rejects.end();
  } catch {
    return null;
  }
}
