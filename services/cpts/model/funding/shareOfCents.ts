/** The digits that a product of cents and a share is sure of: what is beyond is an error of binary fractions. */
const SURE_DIGITS = 15;

/** A share, 0 to 1, of an amount in whole cents, half a cent rounded up: 0.285 of 100 cents is 29. */
export function shareOfCents(cents: number, share: number): number {
  return Math.round(Number((cents * share).toPrecision(SURE_DIGITS)));
}
