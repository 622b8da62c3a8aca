import { badInput } from '../../../common/errors/badInput';
import { checkedText } from '../../../common/text/checkedText';
import { pageRequest, type PageArguments } from '../../../common/graphql/page';
import type { CareStructureFilter } from '../../../schema/generated/professionals';
import type { RequestContext } from '../context';
import { isCptsId } from '../identifiers/isCptsId';
import { countStructures, findStructures, type StructureSearch } from '../loaders/structureSearch';
import type { CareStructurePage } from '../parents';
import { unknownReasons } from '../unknownReasons';
import { checkedTerritories } from './checkedTerritories';
import { listPage, unknownPage } from './ListPage';
import { placeCoverage } from './placeCoverage';
import { presentRows } from './presentRows';

const scope = 'careStructures';

/** A page of all structures that meet the filter. Throws as pageRequest does, and for codes that are none. */
export async function careStructureList(
  filter: CareStructureFilter | null | undefined,
  page: PageArguments,
  context: RequestContext,
): Promise<CareStructurePage> {
  const request = pageRequest(page, { scope });
  const search = await checkedSearch(filter ?? {}, context);
  const { database, loaders } = context;
  const reason = await whyUnknown(search, context);
  if (reason !== null) return unknownPage(reason);
  const { unknownReason, note } = await placeCoverage(search, 'careStructures', context);
  if (unknownReason !== null) return unknownPage(unknownReason);
  const found = await findStructures(database, search, request);
  const rows = presentRows(await loaders.careStructure.loadMany(found));
  const total = async () => ({ count: await countStructures(database, search), unknownReason: null });
  return { ...listPage({ rows, request, scope, keyOf: (row) => row.finess, total }), note };
}

async function checkedSearch(
  filter: Partial<CareStructureFilter>,
  context: RequestContext,
): Promise<StructureSearch> {
  return {
    kind: filter.kind ?? null,
    cptsId: checkedCptsId(filter.cptsId),
    on: context.today,
    text: filter.text == null ? null : checkedText(filter.text),
    ...(await checkedTerritories(filter, 'careStructures', context)),
  };
}

function checkedCptsId(id: string | null | undefined): string | null {
  if (id == null) return null;
  if (!isCptsId(id)) throw badInput('INVALID_CPTS_ID', id);
  return id;
}

/** This service knows only the CPTS that the loaded file names: of any other it can't say that it has no structure. */
async function whyUnknown({ cptsId }: StructureSearch, { loaders }: RequestContext): Promise<string | null> {
  if (!(await loaders.loadedFiles()).careStructures) return unknownReasons.noFile;
  if (cptsId === null || (await loaders.cptsKnown.load({ owner: cptsId, condition: null }))) return null;
  return unknownReasons.cpts;
}
