import type { Day } from '../../../../common/calendarDay';
import type { Mission, ReviewKind } from '../../../../schema/generated/cpts';
import type { FundingGrid } from '../FundingGrid';
import type { ComputedDate } from '../StatedDate';
import { contractMissions, type ContractMission } from './contractMissions';
import type { ContractRules } from './ContractRules';
import { contractYears } from './contractYears';
import { monthsAfter } from './monthsAfter';
import { wholeMission } from './wholeMission';

/** A review that falls due, with the source of its rule. */
export interface ManagementReview {
  readonly kind: ReviewKind;
  readonly mission: Mission | null;
  readonly contractYear: number | null;
  readonly dueFrom: ComputedDate;
  readonly dueBy: ComputedDate;
  readonly sourceId: string;
}

/** The grids and rules that decide what falls due when. */
export interface ReviewFacts {
  readonly grids: readonly FundingGrid[];
  readonly contractRules: ContractRules;
}

/** The reviews of a contract, in the order of the last days on which they may fall due. */
export function managementReviews(signed: ComputedDate, facts: ReviewFacts): ManagementReview[] {
  return [...missionStarts(signed, facts), ...anniversaries(signed, facts)].sort(byDeadline);
}

/** The first review that is not certainly past its last day; null after the last. */
export function nextReview(reviews: readonly ManagementReview[], on: Day): ManagementReview | null {
  return reviews.find(({ dueBy }) => dueBy.latest === null || dueBy.latest >= on) ?? null;
}

/**
 * A review for the start of each core mission with a deadline; a line of a mission starts with it. Where the contract may have been signed under two versions,
 * only for missions that are core ones in both: the other reviews would fall due under one of them alone.
 */
function missionStarts(signed: ComputedDate, facts: ReviewFacts): ManagementReview[] {
  const missions = contractMissions(signed, facts);
  const [first, ...others] = [...new Set(missions.map(({ grid }) => grid))];
  const core = missions.filter(({ statuses }) => statuses.some(({ status }) => status === 'CORE'));
  const inOthers = ({ mission }: ContractMission) =>
    others.every((grid) => core.some((other) => other.grid === grid && other.mission === mission));
  return core
    .filter((each) => each.grid === first && wholeMission(each.mission) === null && inOthers(each))
    .flatMap((mission) => startOf(mission, signed, facts));
}

function startOf(
  { mission, startDueBy }: ContractMission,
  signed: ComputedDate,
  { contractRules }: ReviewFacts,
): ManagementReview[] {
  if (startDueBy === null) return [];
  const { sourceId } = contractRules.missionStartReviews;
  const dueFrom = monthsAfter(signed, 0);
  return [{ kind: 'MISSION_START', mission, contractYear: null, dueFrom, dueBy: startDueBy, sourceId }];
}

function anniversaries(signed: ComputedDate, { contractRules }: ReviewFacts): ManagementReview[] {
  const { reviewMonths, contractYears: length } = contractRules;
  return contractYears(signed, length.value).map(({ contractYear, to }) => ({
    kind: 'ANNIVERSARY',
    mission: null,
    contractYear,
    dueFrom: to,
    dueBy: monthsAfter(to, reviewMonths.value),
    sourceId: reviewMonths.sourceId,
  }));
}

/** Equal ones, and those without a last day, keep their order: missions as in the schema, then anniversaries. */
function byDeadline({ dueBy: one }: ManagementReview, { dueBy: other }: ManagementReview): number {
  if (one.latest === null || other.latest === null) return 0;
  return one.latest < other.latest ? -1 : Number(one.latest > other.latest);
}
