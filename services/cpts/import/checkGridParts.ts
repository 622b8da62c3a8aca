import type { Mission } from '../../../schema/generated/cpts';
import type { FundingLineFact } from './documentGridFormat';

/**
 * The parts of amounts that do not make up their amount or are missing, notes that stand in one language only, and missions
 * whose money is in two lines.
 */
export function checkGridParts(lines: readonly FundingLineFact[]): string[] {
  return lines.flatMap((line) => [
    ...line.amounts.flatMap((amount, index) => {
      const problem = problemOf(amount, line.fixed[index] ?? null, line.variable[index] ?? null);
      return problem === null ? [] : [`${problem}, of ${nameOf(line)} in size ${String(index + 1)}`];
    }),
    ...((line.noteFr === null) === (line.noteEn === null)
      ? []
      : [`a note stands in both languages, of ${nameOf(line)}`]),
    ...(line.variableOnEvent && line.variable.every((part) => part === null)
      ? [`a variable part that hangs on an event is given, of ${nameOf(line)}`]
      : []),
    ...line.includes
      .filter((mission) => lines.some((other) => holdsMoneyOf(mission, other, line)))
      .map(
        (mission) => `the money of a mission is in one line, ${mission} is in that of ${nameOf(line)} too`,
      ),
  ]);
}

function problemOf(amount: number | null, fixed: number | null, variable: number | null): string | null {
  if (fixed === null && variable === null) return null;
  if (fixed === null || variable === null) return 'an amount has both parts or none';
  if (amount === null) return 'an amount that has parts is given itself';
  if (fixed + variable === amount) return null;
  return `the parts add up to ${String(amount / 100)}, got ${String((fixed + variable) / 100)}`;
}

/** Whether a line is that of the mission, or another line includes it as well. */
function holdsMoneyOf(mission: Mission, other: FundingLineFact, line: FundingLineFact): boolean {
  return other.mission === mission || (other !== line && other.includes.includes(mission));
}

function nameOf({ mission }: FundingLineFact): string {
  return mission ?? 'operating funds';
}
