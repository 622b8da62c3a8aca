import type { Label } from '../FundingGrid';

/** Whole cents, or why they are not known. */
export type Amount =
  | { readonly amount: number; readonly unknownReason: null }
  | { readonly amount: null; readonly unknownReason: Label };

/** An amount that is known. */
export function known(amount: number): Amount {
  return { amount, unknownReason: null };
}

/** An amount that is not known, and why. */
export function unknown(unknownReason: Label): Amount {
  return { amount: null, unknownReason };
}

/** The amount with what becomes of it; an unknown one stays unknown for its reason. */
export function mapAmount(amount: Amount, change: (cents: number) => number): Amount {
  return amount.amount === null ? amount : known(change(amount.amount));
}

/** The part and the rest of an amount: they add up to it, whatever the rounding of the part. */
export function splitAmount(amount: Amount, partOf: (cents: number) => number): readonly [Amount, Amount] {
  return [mapAmount(amount, partOf), mapAmount(amount, (cents) => cents - partOf(cents))];
}
