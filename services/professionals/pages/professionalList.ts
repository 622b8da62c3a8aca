import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { ProfessionalFilter } from '../../../schema/generated/professionals';
import type { RequestContext } from '../context';
import {
  countProfessionals,
  findProfessionals,
  type ProfessionalSearch,
} from '../loaders/professionalSearch';
import type { ProfessionalPage } from '../parents';
import { unknownReasons } from '../unknownReasons';
import { checkedTerritories } from './checkedTerritories';
import { knownProfession } from './knownProfession';
import { listPage, unknownPage } from './ListPage';
import { placeCoverage } from './placeCoverage';
import { presentRows } from './presentRows';

const scope = 'professionals';

/** A page of all professionals that meet the filter. Throws as pageRequest does, and for codes that are none. */
export async function professionalList(
  filter: ProfessionalFilter | null | undefined,
  page: PageArguments,
  context: RequestContext,
): Promise<ProfessionalPage> {
  const request = pageRequest(page, { scope });
  const search = await checkedSearch(filter ?? {}, context);
  const { database, loaders } = context;
  if (!(await loaders.loadedFiles()).professionals) return unknownPage(unknownReasons.noFile);
  if (search.acceptsNewPatients !== null && !(await loaders.newPatientsTold())) {
    return unknownPage(unknownReasons.newPatients);
  }
  const { unknownReason, note } = await placeCoverage(search, 'professionals', context);
  if (unknownReason !== null) return unknownPage(unknownReason);
  const found = await findProfessionals(database, search, request);
  const rows = presentRows(await loaders.professional.loadMany(found));
  const total = async () => ({ count: await countProfessionals(database, search), unknownReason: null });
  return { ...listPage({ rows, request, scope, keyOf: (row) => row.rpps, total }), note };
}

async function checkedSearch(
  filter: Partial<ProfessionalFilter>,
  context: RequestContext,
): Promise<ProfessionalSearch> {
  const professionCodes = filter.professionCodes ?? null;
  await Promise.all((professionCodes ?? []).map((code) => knownProfession(code, context)));
  return {
    professionCodes,
    mode: filter.mode ?? null,
    generalPractitioner: filter.generalPractitioner ?? null,
    acceptsNewPatients: filter.acceptsNewPatients ?? null,
    ...(await checkedTerritories(filter, 'professionals', context)),
  };
}
