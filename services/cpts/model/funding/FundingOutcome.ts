import type { FundingGrid, Label } from '../FundingGrid';
import type { Range } from '../Range';
import { highestTotal } from './highestTotal';
import { lineWithout, simulatedLine, type CountedSubject, type SimulatedLine } from './SimulatedLine';
import { sumKnown } from './sumKnown';

/** What lines bring together, in cents; a sum is null where a part of it is unknown. */
export interface FundingSums {
  readonly lines: SimulatedLine[];
  readonly maximum: number | null;
  readonly fixed: number | null;
  readonly variable: number | null;
  readonly expected: Range | null;
  readonly publishedMaximum: number | null;
}

/** A simulation for one size. */
export interface FundingOutcome extends FundingSums {
  readonly category: number;
}

/** What the missions that count bring under a grid in a size. */
export function fundingOutcome(
  grid: FundingGrid,
  category: number,
  counted: readonly CountedSubject[],
): FundingOutcome {
  const lines = counted.map((each) => simulatedLine(grid, category, each));
  const publishedMaximum = highestTotal(grid, category)?.maximum ?? null;
  return { category, ...sumsOf(lines), publishedMaximum };
}

/** The same where the size can't be told: the lines without amounts, and the reason. */
export function unsizedSums(
  grid: FundingGrid,
  counted: readonly CountedSubject[],
  reason: Label,
): FundingSums {
  const lines = counted.map((each) => lineWithout(grid, each, reason));
  return { ...sumsOf(lines), publishedMaximum: null };
}

function sumsOf(lines: SimulatedLine[]) {
  const low = sumKnown(lines.map(({ expected }) => expected?.low ?? null));
  const high = sumKnown(lines.map(({ expected }) => expected?.high ?? null));
  return {
    lines,
    maximum: sumKnown(lines.map(({ maximum }) => maximum)),
    fixed: sumKnown(lines.map(({ fixed }) => fixed)),
    variable: sumKnown(lines.map(({ variable }) => variable)),
    expected: low === null || high === null ? null : { low, high },
  };
}
