import { badInput } from '../../../common/errors/badInput';
import type { FundingSimulationInput, Mission } from '../../../schema/generated/cpts';
import type { FundingGrid } from '../model/FundingGrid';
import { missionsOf } from '../model/funding/gridLines';
import { inMissionOrder } from '../model/funding/missionOrder';
import type { CountedSubject } from '../model/funding/SimulatedLine';
import { checkedAchievements } from './checkedAchievements';
import { checkOnce } from './checkOnce';

type MissionInput = Pick<FundingSimulationInput, 'missions' | 'achievement' | 'missionAchievements'>;

/**
 * Operating funds and the missions that count, each with the share that is reached. Throws MISSION_NOT_IN_GRID,
 * REPEATED_MISSION, and what an achievement that breaks a rule throws.
 */
export function countedSubjects(grid: FundingGrid, input: MissionInput): CountedSubject[] {
  const missions = checkedMissions(grid, input.missions);
  const achievementOf = checkedAchievements(input, new Set(missions));
  const counted = missions.map((mission) => ({ mission, achievement: achievementOf(mission) }));
  return [{ mission: null, achievement: null }, ...counted];
}

function checkedMissions(
  grid: FundingGrid,
  asked: readonly Mission[] | null | undefined,
): readonly Mission[] {
  const known = missionsOf(grid);
  if (asked == null) return known;
  checkOnce(asked);
  const strange = asked.find((mission) => !known.includes(mission));
  if (strange === undefined) return inMissionOrder(asked);
  throw badInput('MISSION_NOT_IN_GRID', strange, `Grid ${grid.id} knows ${known.join(', ')}.`);
}
