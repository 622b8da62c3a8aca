import type { ImportOutcome } from '../../common/import/runImport';
import type { ServiceName } from '../../common/service/ServiceDefinition';

/** What `maillage import` tells of one service at the end, and keeps beside the databases. */
export interface ImportReport {
  readonly dataset: string;
  readonly service: ServiceName;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly outcome: ImportOutcome['kind'];
  readonly version: string | null;
  readonly rowsRead: number;
  readonly loaded: number;
  readonly merged: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly rejected: Readonly<Record<string, number>>;
  /** Path of the file of rejects; null where no row was rejected. */
  readonly rejectsFile: string | null;
  readonly seconds: number;
  readonly peakMegabytes: number;
}
