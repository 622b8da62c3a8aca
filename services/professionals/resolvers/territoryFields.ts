import type { CommuneResolvers } from '../../../schema/generated/professionals';
import { countsOfTerritory } from '../counts';
import type { TerritoryLevel } from '../loaders/territoryParts';
import { careStructuresOfTerritory } from '../pages/careStructuresOf';

/** The fields that every level of territory has; only the level that its code belongs to differs. */
export function territoryFields(
  level: TerritoryLevel,
): Required<Pick<CommuneResolvers, 'professionalCounts' | 'careStructures'>> {
  return {
    professionalCounts: (territory, { mode }, context) =>
      countsOfTerritory(territory, { level, mode: mode ?? null }, context),
    careStructures: (territory, { kind, ...page }, context) =>
      careStructuresOfTerritory({ territory, level, kind: kind ?? null }, page, context),
  };
}
