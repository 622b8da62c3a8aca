import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import type { ProfessionalPage } from '../parents';
import { unknownReasons } from '../unknownReasons';
import { listPage, unknownPage } from './ListPage';
import { presentRows } from './presentRows';

const scope = 'professionalsOfStructure';

/** A page of those who practise in a structure. Throws as pageRequest does. */
export async function professionalsOfStructure(
  finess: string,
  page: PageArguments,
  { loaders }: RequestContext,
): Promise<ProfessionalPage> {
  const request = pageRequest(page, { scope });
  if (!(await loaders.loadedFiles()).professionals) return unknownPage(unknownReasons.noFile);
  const lists = loaders.structureProfessionals;
  const found = await lists.pages.load({ owner: finess, condition: { listing: null, page: request } });
  const rows = presentRows(await loaders.professional.loadMany(found.map((row) => row.rowKey)));
  const total = async () => ({
    count: await lists.totals.load({ owner: finess, condition: null }),
    unknownReason: null,
  });
  return listPage({ rows, request, scope, keyOf: (row) => row.rpps, total });
}
