import type { PopulationKind } from '../../../schema/generated/cpts';

/** The value of a commune for which no population was published. */
export const UNPUBLISHED = -1;

/** A year and kind of population. */
export interface VintageName {
  readonly year: number;
  readonly kind: PopulationKind;
}

/** A year and kind that is loaded: for all of France, or for a part of it only, as 2017 is for Mayotte. */
export interface PublishedVintage extends VintageName {
  readonly national: boolean;
}

/** The inhabitants of an area; null with the reason where a figure is missing. */
export interface Inhabitants {
  readonly value: number | null;
  readonly unknownReason: string | null;
  /** What a reader of the figure must know. */
  readonly note: string | null;
}

/** The inhabitants of an area wider than a commune, and whether they were published for it rather than summed. */
export interface AreaInhabitants extends Inhabitants {
  readonly published: boolean;
}

/** The legal populations of one year and kind. */
export interface Vintage extends VintageName {
  /** By the numbers of the communes in the reference; UNPUBLISHED where there is none. */
  readonly values: Int32Array;
  /** The same, with the figures of an older census where the country's total counts with those: Mayotte's of 2017. */
  readonly nationalValues: Int32Array;
  /** Of departments, regions, the country and EPCI, and of communes without a figure why, by `territoryKey`. */
  readonly areas: ReadonlyMap<string, AreaInhabitants>;
}
