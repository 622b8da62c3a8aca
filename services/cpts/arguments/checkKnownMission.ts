import { badInput } from '../../../common/errors/badInput';
import type { Mission } from '../../../schema/generated/cpts';
import type { FundingGrid } from '../model/FundingGrid';
import { missionsOf } from '../model/funding/gridLines';

/** Throws MISSION_NOT_IN_GRID, with the missions that each grid knows, where none of the grids knows the mission. */
export function checkKnownMission(mission: Mission, grids: readonly FundingGrid[]): void {
  if (grids.some((grid) => missionsOf(grid).includes(mission))) return;
  const hints = grids.map((grid) => `Grid ${grid.id} knows ${missionsOf(grid).join(', ')}.`);
  throw badInput('MISSION_NOT_IN_GRID', mission, hints.join(' '));
}
