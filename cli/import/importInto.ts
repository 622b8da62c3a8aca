import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { today } from '../../common/calendarDay';
import type { Config } from '../../common/config';
import type { InputFile } from '../../common/files/InputFile';
import type { ImportSettings } from '../../common/import/ImportDefinition';
import { makeFolder } from '../../common/files/makeFolder';
import { openRejectsFile, type RejectsFile } from '../../common/import/rejectsFile';
import { RowLedger, type RowCounts } from '../../common/import/RowLedger';
import { runImport, type ImportOutcome } from '../../common/import/runImport';
import { openDatabaseOf } from '../preparation/openDatabaseOf';
import { openForCheck } from './openForCheck';
import { importDisplay, type ImportDisplay } from './importDisplay';
import { importProblem } from './importProblem';
import type { ImportReport } from './ImportReport';
import type { ImportTarget } from './importTargets';
import { peakMemory } from './peakMemory';

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
 * Throws an ImportError; the old version answers then, and the rejects found so far are kept.
 */
export async function importInto(target: ImportTarget, order: ImportOrder): Promise<ImportReport> {
  const started = Date.now();
  const reportPath = newReportPath(target, order.config);
  const rejects = openRejectsFile(order.rejectsPath ?? reportPath.replace(/\.json$/, '.rejects.csv'));
  const ledger = new RowLedger({ maxRejects: order.maxRejects, reject: rejects.write });
  try {
    const outcome = await runOn(target, order, ledger);
    const report = reportOf(target, order, {
      outcome,
      counts: ledger.counts(),
      rejectsFile: await rejects.end(),
      seconds: (Date.now() - started) / 1_000,
    });
    writeReport(reportPath, report);
    return report;
  } catch (error) {
    throw await withRejects(importProblem(error), rejects);
  }
}

async function runOn(
  { service, definition }: ImportTarget,
  order: ImportOrder,
  ledger: RowLedger,
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
      onStep: (step, share) => {
        if (step === 'saving') display.saving(share);
      },
    });
  } finally {
    display.end();
    await database.destroy();
  }
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

interface EndOfLoad {
  readonly outcome: ImportOutcome;
  readonly counts: RowCounts;
  readonly rejectsFile: string | null;
  readonly seconds: number;
}

function reportOf(
  { service, definition }: ImportTarget,
  { files }: ImportOrder,
  { outcome, counts, rejectsFile, seconds }: EndOfLoad,
): ImportReport {
  return {
    dataset: definition.name,
    service: service.name,
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    outcome: outcome.kind,
    version: outcome.kind === 'LOADED' ? outcome.version : null,
    rowsRead: counts.read,
    loaded: counts.loaded,
    merged: counts.merged,
    leftOut: counts.leftOutByReason,
    rejected: counts.rejectedByRule,
    rejectsFile,
    seconds,
    peakMegabytes: peakMemory(),
  };
}

function newReportPath({ service, definition }: ImportTarget, { dataFolder }: Config): string {
  const moment = new Date().toISOString().slice(0, 23).replace(/[-:.]/g, '').replace('T', '-');
  return join(dataFolder, 'imports', `${moment}-${definition.name}-${service.name}.json`);
}

function writeReport(path: string, report: ImportReport): void {
  makeFolder(dirname(path));
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}

/** The error that stops the load, which tells where its rejects are. */
async function withRejects(error: unknown, rejects: RejectsFile): Promise<unknown> {
  const path = await rejects.end();
  if (path !== null && error instanceof Error) error.message += ` Rejected rows so far: ${path}`;
  return error;
}
