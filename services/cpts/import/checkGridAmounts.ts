import type { FundingGridPart, FundingLineFact } from './documentGridFormat';

/**
 * The totals that the lines of a grid do not add up to, size by size, all sums in cents. A total that does not tell
 * whether unscheduled care is in it must match one of the two sums. Sizes with an unknown amount are passed over.
 */
export function checkGridAmounts(parts: readonly FundingGridPart[]): string[] {
  const lines = parts.flatMap((part) => part.lines);
  if (lines.length === 0) return [];
  const without = columnSums(lines.filter(({ mission }) => mission !== 'UNSCHEDULED_CARE'));
  const withIt = columnSums(lines);
  const knowsUnscheduledCare = lines.some(({ mission }) => mission === 'UNSCHEDULED_CARE');
  return parts
    .flatMap((part) => part.totals)
    .flatMap(({ amounts, unscheduledCareIncluded: included }) =>
      amounts.flatMap((total, index) => {
        const sums = [
          ...(included === true ? [] : [without[index]]),
          ...(included === false || !knowsUnscheduledCare ? [] : [withIt[index]]),
        ].filter((sum) => sum !== undefined && sum !== null);
        if (total === null || sums.length === 0 || sums.includes(total)) return [];
        const found = sums.map(inEuros).join(' or ');
        return [
          `the lines of size ${String(index + 1)} add up to its total of ${inEuros(total)}, got ${found}`,
        ];
      }),
    );
}

function columnSums(lines: readonly FundingLineFact[]): (number | null)[] {
  return [0, 1, 2, 3].map((size) =>
    lines.reduce<number | null>((sum, { amounts }) => {
      const amount = amounts[size];
      return sum === null || amount === undefined || amount === null ? null : sum + amount;
    }, 0),
  );
}

function inEuros(cents: number): string {
  return String(cents / 100);
}
