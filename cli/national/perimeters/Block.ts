import type { Place } from '../places/Place';

/** A place in a perimeter. */
export interface PlaceShare {
  readonly place: Place;
  /** Inhabitants counted here: all of the place, or a share of a city that several CPTS divide. */
  readonly population: number;
  /** Whether only a part of the place is meant. */
  readonly part: boolean;
}

/** What perimeters are put together from: an EPCI, or a piece of a large one. */
export interface Block {
  readonly shares: readonly PlaceShare[];
  readonly population: number;
}

/** The block of these places. */
export function blockOf(shares: readonly PlaceShare[]): Block {
  return { shares, population: shares.reduce((sum, { population }) => sum + population, 0) };
}

/** By department, then postal code: neighbours in this order are mostly neighbours on the ground. */
export function placeOrder({ departmentCode, postalCodes, code }: Place): string {
  return `${departmentCode.padEnd(3)} ${postalCodes[0] ?? ''} ${code}`;
}
