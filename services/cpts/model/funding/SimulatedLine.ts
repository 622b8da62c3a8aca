import type { Confidence } from '../../../../schema/generated/cpts';
import type { FundingGrid, Label, SizeAmount } from '../FundingGrid';
import type { Range } from '../Range';
import { amountOfSize } from './amountOfSize';
import { expectedAmount } from './expectedAmount';
import { lineOf, type Subject } from './gridLines';
import { lineLabel } from './lineLabel';

/** A mission that counts, or operating funds (null), with the share of the variable part that is reached (null for these). */
export interface CountedSubject {
  readonly mission: Subject;
  readonly achievement: number | null;
}

/** A line of a simulation, in cents; `unknownReason` says why the maximum is null. */
export interface SimulatedLine extends CountedSubject, Omit<SizeAmount, 'category'> {
  readonly label: Label;
  readonly expected: Range | null;
  readonly unknownReason: Label | null;
  readonly confidence: Confidence | null;
  readonly sourceId: string | null;
}

const UNKNOWN_AMOUNT = { maximum: null, fixed: null, variable: null } as const;

/** The line of a mission or of operating funds for a size of a grid. */
export function simulatedLine(grid: FundingGrid, category: number, counted: CountedSubject): SimulatedLine {
  const amounts = lineOf(grid, counted.mission)?.amounts ?? [];
  const amount = amountOfSize(amounts, category) ?? UNKNOWN_AMOUNT;
  const unknownReason = amount.maximum === null ? notPublished(grid, category) : null;
  return lineWith(grid, counted, { amount, unknownReason });
}

/** The same line without an amount, for a reason that lies outside the grid. */
export function lineWithout(grid: FundingGrid, counted: CountedSubject, unknownReason: Label): SimulatedLine {
  return lineWith(grid, counted, { amount: UNKNOWN_AMOUNT, unknownReason });
}

function notPublished({ id }: FundingGrid, category: number): Label {
  return {
    FR: `La grille ${id} ne publie pas ce montant pour la taille ${String(category)}.`,
    EN: `Grid ${id} does not publish this amount for size ${String(category)}.`,
  };
}

interface Amounts {
  readonly amount: Omit<SizeAmount, 'category'>;
  readonly unknownReason: Label | null;
}

function lineWith(
  grid: FundingGrid,
  counted: CountedSubject,
  { amount, unknownReason }: Amounts,
): SimulatedLine {
  const { mission, achievement } = counted;
  const { maximum, fixed, variable } = amount;
  const line = lineOf(grid, mission);
  return {
    mission,
    achievement,
    label: lineLabel([grid], mission),
    maximum,
    fixed,
    variable,
    expected: expectedAmount(amount, { achievement, variableOnEvent: line?.variableOnEvent ?? false }),
    unknownReason,
    confidence: line?.confidence ?? null,
    sourceId: line?.sourceId ?? null,
  };
}
