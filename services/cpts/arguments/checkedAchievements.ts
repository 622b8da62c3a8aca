import { badInput } from '../../../common/errors/badInput';
import type { Mission } from '../../../schema/generated/cpts';
import type { FundingGrid } from '../model/FundingGrid';
import { checkKnownMission } from './checkKnownMission';
import { checkOnce } from './checkOnce';

/** The shares of variable parts that a client counts as reached; those left out, or null, are 1. */
export interface AchievementArguments {
  readonly achievement?: number | null | undefined;
  readonly missionAchievements?:
    readonly { readonly mission: Mission; readonly achievement: number }[] | null | undefined;
}

/** What achievements must fit: the missions that are counted, the argument that gives them, and the grids that may know more. */
export interface CountedMissions {
  readonly missions: readonly Mission[];
  readonly argument: 'missions' | 'missionStarts';
  readonly grids: readonly FundingGrid[];
}

/**
 * The share that is reached for a mission, that of the mission before that of all. Throws INVALID_ACHIEVEMENT outside 0 to
 * 1, REPEATED_MISSION, MISSION_NOT_IN_GRID for a mission that no grid knows, and MISSION_NOT_COUNTED for one left out.
 */
export function checkedAchievements(
  { achievement, missionAchievements }: AchievementArguments,
  counted: CountedMissions,
): (mission: Mission) => number {
  const ofAll = checkedShare(achievement ?? 1);
  const given = missionAchievements ?? [];
  checkOnce(given.map(({ mission }) => mission));
  for (const { mission } of given) checkCounted(mission, counted);
  const shares = new Map(given.map((each) => [each.mission, checkedShare(each.achievement)]));
  return (mission) => shares.get(mission) ?? ofAll;
}

function checkCounted(mission: Mission, { missions, argument, grids }: CountedMissions): void {
  checkKnownMission(mission, grids);
  if (missions.includes(mission)) return;
  throw badInput('MISSION_NOT_COUNTED', mission, `\`${argument}\` does not name it.`);
}

function checkedShare(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw badInput('INVALID_ACHIEVEMENT', share);
}
