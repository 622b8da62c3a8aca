import { addDecimals, decimalText, divideDecimals, multiplyDecimals, ZERO, type Decimal } from './decimal';
import type { AplNumbers } from './AplFigure';

/** Decimals of a mean; published figures bear one to three. */
const DECIMALS = 3;

type ValueName = 'value' | 'upTo65' | 'upTo62' | 'upTo60';

/** The means and sums of figures as text; a value is null where it is missing from a part, or where nobody lives. */
export interface Means extends Readonly<Record<ValueName, string | null>> {
  readonly standardisedPopulation: string;
  readonly totalPopulation: number | null;
}

/** The means of figures weighted by their standardised populations, worked out exactly, and the sums of their populations. */
export function weightedMean(parts: readonly AplNumbers[]): Means {
  const weights = parts.map(({ standardisedPopulation }) => standardisedPopulation);
  const weight = weights.reduce(addDecimals, ZERO);
  const totals = parts.map(({ totalPopulation }) => totalPopulation);
  return {
    value: meanOf('value', parts, weight),
    upTo65: meanOf('upTo65', parts, weight),
    upTo62: meanOf('upTo62', parts, weight),
    upTo60: meanOf('upTo60', parts, weight),
    standardisedPopulation: decimalText(weight),
    totalPopulation: totals.reduce<number | null>(
      (sum, each) => (sum === null || each === null ? null : sum + each),
      0,
    ),
  };
}

function meanOf(name: ValueName, parts: readonly AplNumbers[], weight: Decimal): string | null {
  let sum = ZERO;
  for (const part of parts) {
    const value = part[name];
    if (value === null) return null;
    sum = addDecimals(sum, multiplyDecimals(value, part.standardisedPopulation));
  }
  const mean = divideDecimals(sum, weight, DECIMALS);
  return mean && decimalText(mean);
}

/** The numbers of one row as text, exactly as published. */
export function publishedText(numbers: AplNumbers): Means {
  const text = (decimal: Decimal | null): string | null => decimal && decimalText(decimal);
  return {
    value: decimalText(numbers.value),
    upTo65: text(numbers.upTo65),
    upTo62: text(numbers.upTo62),
    upTo60: text(numbers.upTo60),
    standardisedPopulation: decimalText(numbers.standardisedPopulation),
    totalPopulation: numbers.totalPopulation,
  };
}
