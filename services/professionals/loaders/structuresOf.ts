import type { CareStructureKind } from '../../../schema/generated/professionals';
import { placesFor, type Statement } from './Statement';
import { territoryParts, type TerritoryLevel } from './territoryParts';

/** Whose structures are asked: those in a territory of that level, or those that belong to a CPTS; and of which kind. */
export interface StructureListing {
  readonly of: TerritoryLevel | 'CPTS';
  readonly kind: CareStructureKind | null;
}

/** The statement that gives the structures of each owner (see ownedRows), in the order of their FINESS numbers. */
export function structuresOf(owners: readonly string[], { of, kind }: StructureListing): Statement {
  const owned = of === 'CPTS' ? structuresOfCpts(owners) : structuresInTerritories(of, owners);
  if (kind === null) return owned;
  return { sql: `${owned.sql} WHERE care_structure.kind = ?`, parameters: [...owned.parameters, kind] };
}

function structuresOfCpts(ids: readonly string[]): Statement {
  const belonging = `SELECT cptsId, finess FROM care_structure_cpts WHERE cptsId IN (${placesFor(ids)})`;
  return {
    sql: `SELECT belonging.cptsId AS owner, care_structure.finess AS rowKey, care_structure.finess AS rowId
      FROM (${belonging}) belonging JOIN care_structure ON care_structure.finess = belonging.finess`,
    parameters: ids,
  };
}

function structuresInTerritories(level: TerritoryLevel, codes: readonly string[]): Statement {
  const parts = territoryParts(level, codes);
  return {
    sql: `SELECT parts.owner AS owner, care_structure.finess AS rowKey, care_structure.finess AS rowId
      FROM (${parts.sql}) parts JOIN care_structure ON care_structure.communeCode = parts.part`,
    parameters: parts.parameters,
  };
}
