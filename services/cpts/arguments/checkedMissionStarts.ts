import { badInput } from '../../../common/errors/badInput';
import type { MissionStart } from '../../../schema/generated/cpts';
import { yearsOfDay, type ContractYear } from '../model/contract/contractYears';
import type { FundingGrid } from '../model/FundingGrid';
import { inMissionOrder } from '../model/funding/missionOrder';
import { checkKnownMission } from './checkKnownMission';
import { checkOnce } from './checkOnce';

/** What mission starts must fit: the years of the contract, and the grids that may know the missions. */
export interface StartRules {
  readonly years: readonly ContractYear[];
  readonly grids: readonly FundingGrid[];
}

/**
 * The starts of missions in the order of the schema. Throws REPEATED_MISSION, MISSION_NOT_IN_GRID for one that none of the
 * grids knows, and INVALID_MISSION_START for a day that lies outside the years of the contract for certain.
 */
export function checkedMissionStarts(
  starts: readonly MissionStart[] | null | undefined,
  { years, grids }: StartRules,
): MissionStart[] {
  const given = starts ?? [];
  checkOnce(given.map(({ mission }) => mission));
  for (const { mission, on } of given) {
    checkKnownMission(mission, grids);
    if (yearsOfDay(years, on).length === 0) throw badInput('INVALID_MISSION_START', `${mission} on ${on}`);
  }
  const byMission = new Map(given.map((start) => [start.mission, start]));
  return inMissionOrder(byMission.keys()).flatMap((mission) => byMission.get(mission) ?? []);
}
