import type { Mission } from '../../../../schema/generated/cpts';
import type { FundingGrid, FundingLine, Label } from '../FundingGrid';
import { inMissionOrder } from './missionOrder';

/** A mission, or operating funds where null. */
export type Subject = Mission | null;

/** The missions that a grid names or has a line for, in the order of the schema. */
export function missionsOf({ missions, lines }: Pick<FundingGrid, 'missions' | 'lines'>): Mission[] {
  const named = [...missions, ...lines].map(({ mission }) => mission);
  return inMissionOrder(named.filter((mission) => mission !== null));
}

/** The line of a mission or of operating funds; undefined where none is published. */
export function lineOf({ lines }: Pick<FundingGrid, 'lines'>, subject: Subject): FundingLine | undefined {
  return lines.find(({ mission }) => mission === subject);
}

/** The line of another subject that the money of a mission is in; undefined where there is none. */
export function lineIncluding(
  { lines }: Pick<FundingGrid, 'lines'>,
  subject: Subject,
): FundingLine | undefined {
  return lines.find(({ includes }) => subject !== null && includes.includes(subject));
}

/** What a grid calls a mission or operating funds; undefined for a mission that is not one of its own. */
export function labelOf(grid: FundingGrid, subject: Subject): Label | undefined {
  if (subject === null) return grid.operatingFundsLabel;
  return [...grid.missions, ...grid.lines].find(({ mission }) => mission === subject)?.label;
}
