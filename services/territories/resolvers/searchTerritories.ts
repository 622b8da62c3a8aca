import { selectRows } from '../../../common/database/selectRows';
import { checkedPageSize } from '../../../common/graphql/page';
import type { RequestContext } from '../context';
import { PostalCodeRow } from '../entities/PostalCodeRow';
import { communeOfToday } from '../loaders/communeViews';
import { foundDepartment } from '../loaders/found';
import type { Loaders } from '../loaders/Loaders';
import { required } from '../loaders/required';
import { france } from '../model/CountryView';
import type { MatchView } from '../model/MatchView';
import type { Territory } from '../model/Territory';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { searchTerritories as search, type Found } from '../naming/searchTerritories';
import { checkedText } from '../../../common/text/checkedText';
import type { Query_SearchTerritoriesArgs } from '../../../schema/generated/territories';

const MOST_MATCHES = 100;
const allLevels: readonly TerritoryLevel[] = ['COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE'];

/** The territories that fit a text, best first. Throws TEXT_TOO_LONG, INVALID_PAGE_SIZE and the department's codes. */
export async function searchTerritories(
  _root: unknown,
  args: Query_SearchTerritoriesArgs,
  context: RequestContext,
): Promise<MatchView[]> {
  const first = checkedPageSize(args.first ?? 10, MOST_MATCHES);
  const text = checkedText(args.text);
  const { loaders, names, today } = context;
  const departmentCode =
    args.departmentCode == null ? null : (await foundDepartment(loaders, args.departmentCode)).code;
  const found = search({
    text,
    departmentCode,
    ...(await names.search(today)),
    communesWithPostalCode: await communesWithPostalCode(text, context),
    levels: new Set(args.levels ?? allLevels),
  });
  return Promise.all(found.slice(0, first).map((each) => matchOf(each, loaders)));
}

async function communesWithPostalCode(text: string, { database }: RequestContext): Promise<string[]> {
  const postalCode = text.trim();
  if (!/^\d{5}$/.test(postalCode)) return [];
  const rows = await selectRows(database, PostalCodeRow, { where: { postalCode } });
  return rows.map(({ communeCode }) => communeCode);
}

async function matchOf(found: Found, loaders: Loaders): Promise<MatchView> {
  const { score, matched } = found;
  return { territory: await territoryOf(found, loaders), score, matched };
}

async function territoryOf({ level, code }: Found, loaders: Loaders): Promise<Territory> {
  switch (level) {
    case 'COUNTRY':
      return france;
    case 'REGION':
      return required(loaders.region, code);
    case 'DEPARTMENT':
      return required(loaders.department, code);
    case 'EPCI':
      return required(loaders.epci, code);
    case 'COMMUNE':
      return communeOfToday(await required(loaders.commune, code));
  }
}
