import type { Dice } from '../../../common/synthetic/createDice';
import { compareText } from '../../../common/text/compareText';
import type { Place } from '../places/Place';
import { blockOf, placeOrder, type Block, type PlaceShare } from './Block';

/** An EPCI with more inhabitants is cut into pieces. */
const LARGEST_EPCI = 180_000;
/** A city with more inhabitants is divided between CPTS. */
const LARGEST_CITY = 200_000;
const CITY_PART = 120_000;
/** A last piece with fewer inhabitants joins the one before. */
const SMALLEST_PIECE = 30_000;

/** The blocks of an EPCI, each next to the one before it: the EPCI itself, or pieces of it where it is too large for one CPTS. */
export function cutEpci(places: readonly Place[], dice: Dice): Block[] {
  const ordered = [...places].sort((one, other) => compareText(placeOrder(one), placeOrder(other)));
  const whole = blockOf(ordered.map(wholeShare));
  if (whole.population <= LARGEST_EPCI) return [whole];
  const cities = ordered.filter(({ population }) => population > LARGEST_CITY);
  const others = ordered.filter((place) => !cities.includes(place));
  return [...cities.flatMap(cityParts), ...pieces(others, dice)];
}

function wholeShare(place: Place): PlaceShare {
  return { place, population: place.population, part: false };
}

function cityParts(place: Place): Block[] {
  const count = Math.ceil(place.population / CITY_PART);
  return Array.from({ length: count }, (_, index) => {
    const end = Math.round((place.population * (index + 1)) / count);
    const begin = Math.round((place.population * index) / count);
    return blockOf([{ place, population: end - begin, part: true }]);
  });
}

function pieces(places: readonly Place[], dice: Dice): Block[] {
  const cut: PlaceShare[][] = [];
  let current: PlaceShare[] = [];
  let room = dice.whole(40_000, 170_000);
  for (const place of places) {
    current.push(wholeShare(place));
    room -= place.population;
    if (room > 0) continue;
    cut.push(current);
    current = [];
    room = dice.whole(40_000, 170_000);
  }
  const last = cut.at(-1);
  if (last && blockOf(current).population < SMALLEST_PIECE) last.push(...current);
  else if (current.length > 0) cut.push(current);
  return cut.map(blockOf);
}
