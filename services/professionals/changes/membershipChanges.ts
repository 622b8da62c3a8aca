import {
  changesSince,
  type ChangedRecords,
  type RecordChangeKind,
} from '../../../common/changes/changesSince';
import type { RequestContext } from '../context';
import { MEMBERSHIP, membershipKey, type MembershipKey } from './memberRecords';
import type { VersionPage } from './VersionPage';

/** What loads did to a membership. */
export interface MembershipChange extends MembershipKey {
  readonly change: RecordChangeKind;
}

/** A page of what loads did to memberships. */
export type MembershipChanges = Omit<ChangedRecords, 'nodes'> & {
  readonly nodes: readonly MembershipChange[];
};

/** What loads did to memberships since a version. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages. */
export async function membershipChanges(
  page: VersionPage,
  { database }: RequestContext,
): Promise<MembershipChanges> {
  const changes = await changesSince(database, {
    ...page,
    version: page.version ?? null,
    kinds: [MEMBERSHIP],
  });
  const nodes = changes.nodes.map(({ id, change }) => ({ ...membershipKey(id), change }));
  return { ...changes, nodes };
}
