import type { Dice } from '../../../common/synthetic/createDice';
import type { PlaceShare } from './Block';

/** Every how many CPTS, about, shares a commune at its border. */
const SHARED = 0.12;
const LARGEST_SHARED = 60_000;

/**
 * The perimeters with some communes divided: one of a CPTS whose postal code reaches into another CPTS belongs to both, in
 * part to each.
 */
export function shareBorders(perimeters: readonly (readonly PlaceShare[])[], dice: Dice): PlaceShare[][] {
  const divided = perimeters.map((shares) => [...shares]);
  const holders = holdersOfPostalCodes(perimeters);
  perimeters.forEach((shares, number) => {
    if (!dice.happens(SHARED)) return;
    const candidates = shares.flatMap((share) => {
      const other = otherHolder(share, number, holders);
      return other === undefined || share.part || share.population > LARGEST_SHARED ? [] : [{ share, other }];
    });
    const drawn = dice.oneOf(candidates);
    if (drawn === undefined) return;
    const kept = Math.ceil(drawn.share.population / 2);
    const { place } = drawn.share;
    divided[number] = (divided[number] ?? []).map((each) =>
      each.place === place ? { place, population: kept, part: true } : each,
    );
    divided[drawn.other]?.push({ place, population: drawn.share.population - kept, part: true });
  });
  return divided;
}

function holdersOfPostalCodes(perimeters: readonly (readonly PlaceShare[])[]): Map<string, Set<number>> {
  const holders = new Map<string, Set<number>>();
  perimeters.forEach((shares, number) => {
    for (const code of shares.flatMap(({ place }) => place.postalCodes)) {
      holders.set(code, (holders.get(code) ?? new Set()).add(number));
    }
  });
  return holders;
}

/** Another perimeter with a commune of the same postal code. */
function otherHolder(
  { place }: PlaceShare,
  number: number,
  holders: ReadonlyMap<string, ReadonlySet<number>>,
): number | undefined {
  const near = place.postalCodes.flatMap((code) => [...(holders.get(code) ?? [])]);
  return near.find((other) => other !== number);
}
