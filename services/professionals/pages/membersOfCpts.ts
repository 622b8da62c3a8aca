import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import { leftOutNote } from '../leftOutNote';
import type { MemberNumbers } from '../loaders/memberCounts';
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
  const { memberships, professionals } = await loaders.loadedFiles();
  if (!memberships) return unknownPage(unknownReasons.noFile);
  if (!professionals) return unknownPage(unknownReasons.noProfessionals);
  const found = await loaders.members.pages.load({ owner: cptsId, condition: { listing, page: request } });
  const rows = presentRows(await loaders.membership.loadMany(found.map((row) => Number(row.rowId))));
  const counting = { on: listing.on, mode: null };
  const numbers = () => loaders.memberCounts.load({ owner: cptsId, condition: counting });
  const total = async (): Promise<Total> => {
    const known = await numbers();
    if (known) return { count: numberOf(known, listing.professionCode), unknownReason: null };
    return { count: null, unknownReason: await noMembersReason(cptsId, loaders) };
  };
  const note = async () => leftOutNote((await numbers())?.unknown ?? 0, 'members');
  return { ...listPage({ rows, request, scope, keyOf: (row) => row.rpps, total }), note };
}

function numberOf({ byProfession }: MemberNumbers, code: string | null): number {
  return byProfession
    .filter(({ professionCode }) => code === null || professionCode === code)
    .reduce((sum, { count }) => sum + count, 0);
}
