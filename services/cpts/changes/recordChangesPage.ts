import type { ChangedRecord, ChangedRecords } from '../../../common/changes/changesSince';
import type { PageArguments } from '../../../common/graphql/page';
import type { CptsRecordKind } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { cptsRecords } from './cptsRecords';

/** What loads did to a record of this service. */
export type RecordChange = ChangedRecord;

/** A page of what loads did. */
export type RecordChangePage = ChangedRecords;

/** The arguments of the field `changesSince`. */
export interface RecordChangesArguments extends PageArguments {
  readonly version?: string | null | undefined;
  readonly kind?: CptsRecordKind | null | undefined;
}

/** What loads did to the records of this service since a version. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages. */
export function recordChangesPage(
  { kind, ...page }: RecordChangesArguments,
  { recordChanges }: RequestContext,
): Promise<RecordChangePage> {
  const kinds = kind == null ? cptsRecords.map((each) => each.kind) : [kind];
  return recordChanges({ ...page, version: page.version ?? null, kinds });
}
