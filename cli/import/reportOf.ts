import type { InputFile } from '../../common/files/InputFile';
import type { RowCounts } from '../../common/import/RowLedger';
import type { ImportOutcome } from '../../common/import/runImport';
import type { ImportReport } from './ImportReport';
import type { ImportTarget } from './importTargets';
import { peakMemory } from './peakMemory';

/** What is known of a load once it has ended. */
export interface EndOfLoad {
  readonly outcome: ImportOutcome;
  readonly counts: RowCounts;
  /** Null where no row was rejected. */
  readonly rejectsFile: string | null;
  readonly seconds: number;
}

/** The report of a load of the files that has ended just now. */
export function reportOf(
  { service, definition }: ImportTarget,
  files: readonly InputFile[],
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
