import type { FundingSimulationInput, Mission } from '../../../schema/generated/cpts';
import type { FundingGrid } from '../model/FundingGrid';
import { missionsOf } from '../model/funding/gridLines';
import { inMissionOrder } from '../model/funding/missionOrder';
import type { CountedSubject } from '../model/funding/SimulatedLine';
import { checkedAchievements } from '../arguments/checkedAchievements';
import { checkKnownMission } from '../arguments/checkKnownMission';
import { checkOnce } from '../arguments/checkOnce';

type MissionInput = Pick<FundingSimulationInput, 'missions' | 'achievement' | 'missionAchievements'>;

/**
 * Operating funds and the missions that count, each with the share that is reached. Throws MISSION_NOT_IN_GRID,
 * REPEATED_MISSION, and what an achievement that breaks a rule throws.
 */
export function countedSubjects(grid: FundingGrid, input: MissionInput): CountedSubject[] {
  const missions = checkedMissions(grid, input.missions);
  const achievementOf = checkedAchievements(input, { missions, argument: 'missions', grids: [grid] });
  const counted = missions.map((mission) => ({ mission, achievement: achievementOf(mission) }));
  return [{ mission: null, achievement: null }, ...counted];
}

function checkedMissions(
  grid: FundingGrid,
  asked: readonly Mission[] | null | undefined,
): readonly Mission[] {
  if (asked == null) return missionsOf(grid);
  checkOnce(asked);
  for (const mission of asked) checkKnownMission(mission, [grid]);
  return inMissionOrder(asked);
}
