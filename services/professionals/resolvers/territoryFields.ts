import type { CommuneResolvers } from '../../../schema/generated/professionals';
import { countsOfTerritory } from '../counts';
import type { TerritoryLevel } from '../loaders/territoryParts';
import { careStructuresOf } from '../pages/careStructuresOf';

/** The fields that every level of territory has; only the level that its code belongs to differs. */
export function territoryFields(
  level: TerritoryLevel,
): Required<Pick<CommuneResolvers, 'professionalCounts' | 'careStructures'>> {
  return {
    professionalCounts: ({ code }, { mode }, context) =>
      countsOfTerritory(code, { level, mode: mode ?? null }, context),
    careStructures: ({ code }, { kind, ...page }, context) =>
      careStructuresOf({ of: level, owner: code, kind: kind ?? null }, page, context),
  };
}
