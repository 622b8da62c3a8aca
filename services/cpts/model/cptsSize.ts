import type { SizeBasis } from '../../../schema/generated/cpts';
import type { StatedPopulation } from './Cpts';
import type { CptsPopulation } from './cptsPopulation';
import type { FundingGrid, GridSize } from './FundingGrid';
import { populationName } from './populationName';
import { possibleSizes, type OpenRange } from './possibleSizes';
import { qualifierWords } from './qualifierWords';
import type { Range } from './Range';
import { spacedNumber } from '../../../common/text/spacedNumber';
import { readingOf, statedRange } from './statedRange';

/** The size of a CPTS under a grid, and what it was read from. */
export interface CptsSize {
  readonly category: number | null;
  readonly possible: number[];
  readonly basis: SizeBasis | null;
  readonly population: Range | null;
  readonly reason: string;
}

/** What a size is read from; `grid` is null on a day before the first one. */
export interface SizeFacts {
  readonly grid: (Pick<FundingGrid, 'id'> & { readonly sizes: readonly GridSize[] }) | null;
  readonly perimeterKnown: boolean;
  readonly computed: CptsPopulation;
  /** All that documents state for it alone and as a whole. */
  readonly stated: readonly StatedPopulation[];
}

/**
 * The size by the legal population of the perimeter; where no perimeter is known, by the population that a document
 * states for this CPTS alone: where several differ, anything from the smallest to the largest of them. Exactly on a threshold, or on both sides of one, no size is given.
 */
export function cptsSize(facts: SizeFacts): CptsSize {
  if (facts.grid === null) return unsized('No funding grid was in force on this day.');
  if (facts.perimeterKnown) return computedSize(facts.grid, facts.computed);
  if (facts.stated.length === 0) {
    return unsized(
      `${facts.computed.unknownReason ?? ''} No document states the population of it alone and as a whole.`.trim(),
    );
  }
  return statedSize(facts.grid, facts.stated);
}

/** The words of documents stand in the reason; only where these give two bounds are they shown as its population. */
function statedSize(grid: NonNullable<SizeFacts['grid']>, stated: readonly StatedPopulation[]): CptsSize {
  const words = [...stated.map(saidOf), 'no source lists its communes for this day'].join('; ');
  const size = sized(grid, { range: hullOf(stated.map(statedRange)), words, basis: 'STATED' });
  return stated.every((each) => readingOf(each) === null) ? size : { ...size, population: null };
}

function saidOf(stated: StatedPopulation): string {
  const parts = [`${wordsOf(stated)}, as a document states`, readingOf(stated)];
  return parts.filter((part) => part !== null).join(', ');
}

function hullOf(ranges: readonly OpenRange[]): OpenRange {
  const highs = ranges.map(({ high }) => high ?? Infinity);
  const high = Math.max(...highs);
  return { low: Math.min(...ranges.map(({ low }) => low)), high: high === Infinity ? null : high };
}

function computedSize(grid: NonNullable<SizeFacts['grid']>, computed: CptsPopulation): CptsSize {
  const { value, year, kind, unknownReason } = computed;
  if (value === null) return unsized(unknownReason ?? 'Its population is not known.');
  const name = populationName(kind);
  const words = `${rangeText(value)} inhabitants by ${name} ${year} of its communes`;
  return sized(grid, { range: value, words, basis: 'COMPUTED' });
}

function unsized(reason: string): CptsSize {
  return { category: null, possible: [], basis: null, population: null, reason };
}

/** The size of a number of inhabitants that is given, whatever it comes from. */
export function sizeOfGiven(grid: NonNullable<SizeFacts['grid']>, inhabitants: number): CptsSize {
  const words = `${spacedNumber(inhabitants)} inhabitants as given`;
  return sized(grid, { range: { low: inhabitants, high: inhabitants }, words, basis: null });
}

interface Reading {
  readonly range: OpenRange;
  readonly words: string;
  readonly basis: SizeBasis | null;
}

function sized(grid: NonNullable<SizeFacts['grid']>, { range, words, basis }: Reading): CptsSize {
  const possible = possibleSizes(range, grid.sizes);
  const [only, ...others] = possible;
  const category = others.length === 0 ? (only ?? null) : null;
  const population = range.high === null ? null : { low: range.low, high: range.high };
  const reason = `${words}: ${verdict(grid, possible, range)}`;
  return { category, possible, basis, population, reason };
}

function verdict(
  grid: NonNullable<SizeFacts['grid']>,
  possible: readonly number[],
  range: OpenRange,
): string {
  const [first, ...others] = possible;
  if (first === undefined) return `no size of grid ${grid.id} holds that.`;
  if (others.length === 0) return `${boundsText(grid, first)}, size ${first} of grid ${grid.id}.`;
  const sizes = `sizes ${possible.join(', ')} of grid ${grid.id} are possible`;
  if (range.low === range.high) return `exactly a threshold, on which the texts are silent; ${sizes}.`;
  return `a threshold lies between the bounds or on one of them; ${sizes}.`;
}

function boundsText(grid: NonNullable<SizeFacts['grid']>, category: number): string {
  const size = grid.sizes.find((each) => each.category === category);
  const above = size?.above == null ? null : `above ${spacedNumber(size.above)}`;
  const below = size?.below == null ? null : `below ${spacedNumber(size.below)}`;
  return [above, below].filter((bound) => bound !== null).join(' and ') || 'any number';
}

function rangeText({ low, high }: Range): string {
  return low === high ? spacedNumber(low) : `${spacedNumber(low)} to ${spacedNumber(high)}`;
}

function wordsOf({ value, upTo, qualifier }: StatedPopulation): string {
  const second = upTo === null ? '' : ` and ${spacedNumber(upTo)}`;
  return `${qualifierWords[qualifier].EN}${spacedNumber(value)}${second} inhabitants`;
}
