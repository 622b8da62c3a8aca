import { changesSince, type ChangedRecord, type ChangedRecords } from '../../../common/changes/changesSince';
import type { RequestContext } from '../context';
import { CARE_STRUCTURE } from './memberRecords';
import type { VersionPage } from './VersionPage';

/** What loads did to a structure; the id of its record is its FINESS number. */
export type CareStructureChange = ChangedRecord;

/** A page of what loads did to structures. */
export type CareStructureChanges = ChangedRecords;

/** What loads did to structures since a version. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages. */
export function careStructureChanges(
  page: VersionPage,
  { database }: RequestContext,
): Promise<CareStructureChanges> {
  return changesSince(database, { ...page, version: page.version ?? null, kinds: [CARE_STRUCTURE] });
}
