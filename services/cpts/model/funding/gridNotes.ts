import type { FundingGrid } from '../FundingGrid';
import type { FundingOutcome } from './FundingOutcome';
import { lineOf } from './gridLines';
import { lineNote } from './lineNote';
import { observedNote } from './observedNote';
import type { CountedSubject } from './SimulatedLine';
import type { SimulationNote } from './SimulationNote';

/** Whether the grid was only observed, and the notes that lines with an amount bear. */
export function gridNotes(
  grid: FundingGrid,
  counted: readonly CountedSubject[],
  bySize: readonly FundingOutcome[],
): SimulationNote[] {
  const published = bySize.flatMap(({ lines }) => lines.filter(({ maximum }) => maximum !== null));
  const lines = counted
    .filter(({ mission }) => published.some((line) => line.mission === mission))
    .flatMap(({ mission }) => lineOf(grid, mission) ?? []);
  return [
    ...(grid.basis === 'OBSERVED_CONTRACTS'
      ? [{ code: 'OBSERVED_GRID', text: observedNote(grid) } as const]
      : []),
    ...lines
      .flatMap((line) => lineNote(line) ?? [])
      .map((text): SimulationNote => ({ code: 'LINE_NOTE', text })),
  ];
}
