import type { DataSource } from 'typeorm';
import type { CareStructureKind } from '../../../schema/generated/professionals';
import { countOwnedRows } from './ownedRows';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import { structuresOf, type StructureListing } from './structuresOf';
import type { TerritoryLevel } from './territoryParts';

/** How many structures each owner has; those of territories were counted at load time. Owners without any are left out. */
export function countStructuresOf(database: DataSource) {
  return (owners: readonly string[], listing: StructureListing): Promise<Map<string, number>> =>
    listing.of === 'CPTS'
      ? countOwnedRows(database, structuresOf(owners, listing))
      : countStructuresIn(database)(owners, { level: listing.of, kind: listing.kind });
}

/** Which level the places are on, ALL being those without a commune too, and which kind is counted (null: both). */
export interface PlaceCounting {
  readonly level: TerritoryLevel | 'ALL';
  readonly kind: CareStructureKind | null;
}

/** How many structures there are in each place, as counted at load time; places without any are left out. */
export function countStructuresIn(database: DataSource) {
  return async (codes: readonly string[], { level, kind }: PlaceCounting): Promise<Map<string, number>> => {
    const rows = await readRows<{ owner: string; total: number | string }>(database, {
      sql: `SELECT code AS owner, SUM(structures) AS total FROM care_structure_sum
        WHERE level = ? AND code IN (${placesFor(codes)}) ${kind === null ? '' : 'AND kind = ?'} GROUP BY code`,
      parameters: [level, ...codes, ...(kind === null ? [] : [kind])],
    });
    return new Map(rows.map((row) => [row.owner, Number(row.total)]));
  };
}
