import type { FundingGrid } from '../FundingGrid';
import type { FundingOutcome } from './FundingOutcome';
import { lineOf } from './gridLines';
import { lineNote } from './lineNote';
import type { CountedSubject } from './SimulatedLine';
import { simulationNote, type SimulationNote } from './SimulationNote';

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
    ...(grid.basis === 'OBSERVED_CONTRACTS' ? [OBSERVED] : []),
    ...lines
      .flatMap((line) => lineNote(line) ?? [])
      .map((text): SimulationNote => ({ code: 'LINE_NOTE', text })),
  ];
}

const OBSERVED = simulationNote(
  'OBSERVED_GRID',
  "Ces montants ont été vus dans des contrats ; aucun accord lu ne les fixe, et ils n'ont jamais été une version en vigueur.",
  'These amounts were seen in contracts; no agreement that was read lays them down, and they never were a version in force.',
);
