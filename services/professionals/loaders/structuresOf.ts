import type { Day } from '../../../common/calendarDay';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import { placesFor } from '../../../common/database/placesFor';
import type { Statement } from '../../../common/database/Statement';
import type { TerritoryLevel } from './territoryParts';

/** Whose structures are asked: those in a territory of that level, or those that belong to a CPTS on a day; and of which kind. */
export type StructureListing =
  | { readonly of: TerritoryLevel; readonly kind: CareStructureKind | null }
  | { readonly of: 'CPTS'; readonly on: Day; readonly kind: CareStructureKind | null };

/** The statement that gives the structures of each owner (see ownedRows), in the order of their FINESS numbers. */
export function structuresOf(owners: readonly string[], listing: StructureListing): Statement {
  const { kind } = listing;
  const owned =
    listing.of === 'CPTS'
      ? structuresOfCpts(owners, listing.on)
      : structuresInTerritories(owners, listing.of);
  if (kind === null) return owned;
  const table = listing.of === 'CPTS' ? 'care_structure' : 'place';
  return { sql: `${owned.sql} AND ${table}.kind = ?`, parameters: [...owned.parameters, kind] };
}

/** Structures whose number is in no loaded directory are left out. */
function structuresOfCpts(ids: readonly string[], on: Day): Statement {
  return {
    sql: `SELECT belonging.cptsId AS owner, belonging.finess AS rowKey, belonging.finess AS rowId
      FROM care_structure_cpts belonging CROSS JOIN care_structure ON care_structure.finess = belonging.finess
      WHERE belonging.cptsId IN (${placesFor(ids)}) AND ${belongsOnDay('belonging')}`,
    parameters: [...ids, on, on],
  };
}

/** The condition that a structure belongs to a CPTS on a day, which is given twice; of most the days are not told. */
export function belongsOnDay(table: string): string {
  return `(${table}.fromDay IS NULL OR ${table}.fromDay <= ?) AND (${table}.toDay IS NULL OR ${table}.toDay > ?)`;
}

function structuresInTerritories(codes: readonly string[], level: TerritoryLevel): Statement {
  return {
    sql: `SELECT place.code AS owner, place.finess AS rowKey, place.finess AS rowId
      FROM care_structure_place place WHERE place.level = ? AND place.code IN (${placesFor(codes)})`,
    parameters: [level, ...codes],
  };
}
