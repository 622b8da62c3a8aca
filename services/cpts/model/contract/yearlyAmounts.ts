import type { Mission } from '../../../../schema/generated/cpts';
import type { CptsSize } from '../cptsSize';
import type { FundingGrid, SizeAmount } from '../FundingGrid';
import { amountOfSize } from '../funding/amountOfSize';
import { lineOf } from '../funding/gridLines';
import { known, unknown, type Amount } from './Amount';
import { NO_GRID, NO_SIZE, NOT_SPLIT, notPublished, ON_EVENT } from './unknownAmounts';

/** What amounts are counted with; `grid` is null where none was chosen and the signature leaves it open. */
export interface CountedWith {
  readonly grid: FundingGrid | null;
  readonly size: Pick<CptsSize, 'category'>;
}

/** The two parts of a mission's yearly ceiling. */
export interface MissionAmounts {
  readonly fixed: Amount;
  readonly variable: Amount;
}

/** The operating funds of a year, which are all fixed. */
export function operatingAmount(counted: CountedWith): Amount {
  const found = amountOfLine(counted, null);
  return 'unknownReason' in found ? found : orNotPublished(counted, found.maximum);
}

/** The fixed and the variable part of a mission's year. */
export function missionAmounts(counted: CountedWith, mission: Mission): MissionAmounts {
  const found = amountOfLine(counted, mission);
  if ('unknownReason' in found) return { fixed: found, variable: found };
  const { maximum, fixed, variable } = found;
  const part = (cents: number | null) =>
    maximum !== null && cents === null ? unknown(NOT_SPLIT) : orNotPublished(counted, cents);
  const onEvent = counted.grid !== null && lineOf(counted.grid, mission)?.variableOnEvent === true;
  return { fixed: part(fixed), variable: onEvent && variable !== null ? unknown(ON_EVENT) : part(variable) };
}

function amountOfLine({ grid, size }: CountedWith, mission: Mission | null): SizeAmount | Amount {
  if (grid === null) return unknown(NO_GRID);
  const line = lineOf(grid, mission);
  if (line === undefined) return unknown(notPublished(grid));
  if (size.category === null) return unknown(NO_SIZE);
  return amountOfSize(line.amounts, size.category) ?? unknown(notPublished(grid));
}

function orNotPublished({ grid }: CountedWith, cents: number | null): Amount {
  if (cents !== null) return known(cents);
  return unknown(grid === null ? NO_GRID : notPublished(grid));
}
