import { badInput } from '../../../common/errors/badInput';
import type { Mission } from '../../../schema/generated/cpts';
import { checkOnce } from './checkOnce';

/** The shares of variable parts that a client counts as reached; those left out, or null, are 1. */
export interface AchievementArguments {
  readonly achievement?: number | null | undefined;
  readonly missionAchievements?:
    readonly { readonly mission: Mission; readonly achievement: number }[] | null | undefined;
}

/**
 * The share that is reached for a mission, that of the mission before that of all. Throws INVALID_ACHIEVEMENT outside 0 to
 * 1, REPEATED_MISSION, and MISSION_NOT_COUNTED for a mission that is not counted.
 */
export function checkedAchievements(
  { achievement, missionAchievements }: AchievementArguments,
  counted: ReadonlySet<Mission>,
): (mission: Mission) => number {
  const ofAll = checkedShare(achievement ?? 1);
  const given = missionAchievements ?? [];
  checkOnce(given.map(({ mission }) => mission));
  for (const { mission } of given) if (!counted.has(mission)) throw badInput('MISSION_NOT_COUNTED', mission);
  const shares = new Map(given.map((each) => [each.mission, checkedShare(each.achievement)]));
  return (mission) => shares.get(mission) ?? ofAll;
}

function checkedShare(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw badInput('INVALID_ACHIEVEMENT', share);
}
