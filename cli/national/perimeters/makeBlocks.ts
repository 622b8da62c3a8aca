import { groupBy } from '../../../common/cog/groupBy';
import type { Dice } from '../../../common/synthetic/createDice';
import { compareText } from '../../../common/text/compareText';
import type { Place } from '../places/Place';
import { placeOrder, type Block } from './Block';
import { cutEpci } from './cutEpci';

/** An EPCI with no more inhabitants may be left without a CPTS. */
const LARGEST_UNCOVERED = 40_000;
const UNCOVERED_SHARE = 0.12;

/** Blocks of one EPCI, each next to the one before it. */
export type EpciBlocks = readonly Block[];

/** The EPCI of these places as blocks, in the order of the map; some small ones are left out, so that some land has no CPTS. */
export function makeBlocks(places: readonly Place[], dice: Dice): EpciBlocks[] {
  const inEpci = places.filter(({ epciCode }) => epciCode !== null);
  return [...groupBy(inEpci, ({ epciCode }) => epciCode).values()]
    .sort((one, other) => compareText(firstOrder(one), firstOrder(other)))
    .map((members) => cutEpci(members, dice))
    .filter((blocks) => !isUncovered(blocks, dice));
}

function firstOrder(places: readonly Place[]): string {
  return places.map(placeOrder).sort(compareText)[0] ?? '';
}

function isUncovered(blocks: EpciBlocks, dice: Dice): boolean {
  const uncovered = dice.happens(UNCOVERED_SHARE);
  const [only, second] = blocks;
  return uncovered && second === undefined && only !== undefined && only.population <= LARGEST_UNCOVERED;
}
