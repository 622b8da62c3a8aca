import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import type { MemberListing } from '../loaders/membersOf';
import { noMembersReason } from '../noMembersReason';
import type { MembershipPage } from '../parents';
import { unknownReasons } from '../unknownReasons';
import { listPage, unknownPage, type Total } from './ListPage';
import { presentRows } from './presentRows';

const scope = 'membersOfCpts';

/** Whose members, on which day, of which profession. */
export interface MembersAsked extends MemberListing {
  readonly cptsId: string;
}

/** A page of the members of a CPTS on a day. Throws as pageRequest does. */
export async function membersOfCpts(
  { cptsId, ...listing }: MembersAsked,
  page: PageArguments,
  { loaders }: RequestContext,
): Promise<MembershipPage> {
  const request = pageRequest(page, { scope });
  if (!(await loaders.loadedFile())) return unknownPage(unknownReasons.noFile);
  const found = await loaders.members.pages.load({ owner: cptsId, condition: { listing, page: request } });
  const rows = presentRows(await loaders.membership.loadMany(found.map((row) => Number(row.rowId))));
  const total = async (): Promise<Total> => {
    const count = await loaders.members.totals.load({ owner: cptsId, condition: listing });
    const counting = { on: listing.on, mode: null };
    const known =
      count > 0 || (await loaders.memberCounts.load({ owner: cptsId, condition: counting })) !== null;
    if (known) return { count, unknownReason: null };
    return { count: null, unknownReason: await noMembersReason(cptsId, loaders) };
  };
  return listPage({ rows, request, scope, keyOf: (row) => row.rpps, total });
}
