import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { foldName } from '../../../common/text/foldName';

/** The name of a region, department, EPCI or the country. */
export interface AreaName {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly name: string;
  readonly departmentCodes: readonly string[];
}

/** An area with the folded forms that a search compares. */
export interface SearchableArea extends AreaName {
  readonly folded: readonly string[];
}

/** The areas above communes, ready to be searched. */
export interface SearchIndex {
  readonly areas: readonly SearchableArea[];
}

/** EPCI names begin with their legal form in short, which nobody types: "CA Saumur Val de Loire". */
const LEGAL_FORM = /^(cc|ca|cu|met|metropole)( de| du| des| d)? /;

/** The index of areas, each under its full name and, for an EPCI, under its name without the legal form. */
export function buildSearchIndex(names: readonly AreaName[]): SearchIndex {
  const areas = names.map((area) => {
    const folded = foldName(area.name);
    const short = area.level === 'EPCI' ? folded.replace(LEGAL_FORM, '') : folded;
    return { ...area, folded: short === folded ? [folded] : [folded, short] };
  });
  return { areas };
}
