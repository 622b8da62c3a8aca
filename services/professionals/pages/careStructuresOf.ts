import { pageRequest, type PageArguments, type PageRequest } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import { coverageNote } from '../coverageNote';
import { leftOutNote } from '../leftOutNote';
import type { StructureListing } from '../loaders/structuresOf';
import type { TerritoryLevel } from '../loaders/territoryParts';
import type { CareStructurePage, CptsReference, TerritoryReference } from '../parents';
import { territoryCoverage } from '../territoryCoverage';
import { unknownReasons } from '../unknownReasons';
import { listPage, unknownPage, type Total } from './ListPage';
import { presentRows } from './presentRows';

type Kind = StructureListing['kind'];

/** Which structures of a territory are asked. */
export interface TerritoryStructures {
  readonly territory: TerritoryReference;
  readonly level: TerritoryLevel;
  readonly kind: Kind;
}

/** Which structures of a CPTS are asked. */
export interface CptsStructures {
  readonly cpts: CptsReference;
  readonly kind: Kind;
}

/** A page of the structures in a territory. Throws as pageRequest does. */
export async function careStructuresOfTerritory(
  { territory, level, kind }: TerritoryStructures,
  page: PageArguments,
  { loaders }: RequestContext,
): Promise<CareStructurePage> {
  const request = pageRequest(page, { scope: scopeOf(level) });
  const { coverage, unknownReason } = await territoryCoverage(
    territory,
    { kind: 'careStructures', level },
    loaders,
  );
  if (coverage === null) return unknownPage(unknownReason);
  const note = (): Promise<string | null> => coverageNote(coverage, 'careStructures', loaders);
  const { owner, listing } = { owner: territory.code, listing: { of: level, kind } };
  const total = async (): Promise<Total> => ({
    count: await loaders.structures.totals.load({ owner, condition: listing }),
    unknownReason: null,
  });
  return { ...(await pageOf({ owner, listing, request, total }, loaders)), note };
}

/** A page of the structures that belong to a CPTS today. Throws as pageRequest does. */
export async function careStructuresOfCpts(
  { cpts: { id: owner }, kind }: CptsStructures,
  page: PageArguments,
  { loaders, today: on }: RequestContext,
): Promise<CareStructurePage> {
  const request = pageRequest(page, { scope: scopeOf('CPTS') });
  const { memberships, careStructures } = await loaders.loadedFiles();
  if (!memberships) return unknownPage(unknownReasons.noFile);
  if (!careStructures) return unknownPage(unknownReasons.noStructures);
  const listing = { of: 'CPTS', on, kind } as const;
  const total = async (): Promise<Total> => {
    const count = await loaders.structures.totals.load({ owner, condition: listing });
    const known = count > 0 || (await loaders.cptsKnown.load({ owner, condition: null }));
    return known ? { count, unknownReason: null } : { count: null, unknownReason: unknownReasons.cpts };
  };
  const note = async (): Promise<string | null> =>
    leftOutNote(await loaders.structuresLeftOut.load({ owner, condition: on }), 'structures');
  return { ...(await pageOf({ owner, listing, request, total }, loaders)), note };
}

interface StructurePage {
  readonly owner: string;
  readonly listing: StructureListing;
  readonly request: PageRequest;
  readonly total: () => Promise<Total>;
}

async function pageOf(
  { owner, listing, request, total }: StructurePage,
  loaders: RequestContext['loaders'],
): Promise<CareStructurePage> {
  const found = await loaders.structures.pages.load({ owner, condition: { listing, page: request } });
  const rows = presentRows(await loaders.careStructure.loadMany(found.map((row) => row.rowKey)));
  return listPage({ rows, request, scope: scopeOf(listing.of), keyOf: (row) => row.finess, total });
}

function scopeOf(of: StructureListing['of']): string {
  return `careStructuresOf${of}`;
}
