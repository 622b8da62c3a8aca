import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import type { StructureListing } from '../loaders/structuresOf';
import type { CareStructurePage } from '../parents';
import { unknownReasons } from '../unknownReasons';
import { listPage, unknownPage, type Total } from './ListPage';
import { presentRows } from './presentRows';

/** Whose structures: a territory's by its code, a CPTS's by its id. */
export interface StructureOwner extends StructureListing {
  readonly owner: string;
}

/** A page of the structures in a territory or of a CPTS. Throws as pageRequest does. */
export async function careStructuresOf(
  { owner, ...listing }: StructureOwner,
  page: PageArguments,
  { loaders }: RequestContext,
): Promise<CareStructurePage> {
  const scope = `careStructuresOf${listing.of}`;
  const request = pageRequest(page, { scope });
  if (!(await loaders.loadedFile())) return unknownPage(unknownReasons.noFile);
  const found = await loaders.structures.pages.load({ owner, condition: { listing, page: request } });
  const rows = presentRows(await loaders.careStructure.loadMany(found.map((row) => row.rowKey)));
  const total = async (): Promise<Total> => {
    const count = await loaders.structures.totals.load({ owner, condition: listing });
    if (count > 0) return { count, unknownReason: null };
    return noneOrUnknown(owner, listing, { loaders });
  };
  return listPage({ rows, request, scope, keyOf: (row) => row.finess, total });
}

/** Whether none means none, or that nobody knows. */
async function noneOrUnknown(
  owner: string,
  { of }: StructureListing,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<Total> {
  const known =
    of === 'CPTS'
      ? await loaders.cptsKnown.load({ owner, condition: null })
      : await loaders.territoryKnown.load({ owner, condition: of });
  if (known) return { count: 0, unknownReason: null };
  return { count: null, unknownReason: of === 'CPTS' ? unknownReasons.cpts : unknownReasons.territory };
}
