import { createDice } from '../../../common/synthetic/createDice';
import { compareText } from '../../../common/text/compareText';
import { CPTS_COUNT } from '../nationalCounts';
import type { Place } from '../places/Place';
import { placeOrder, type PlaceShare } from './Block';
import { blockNeighbours } from './blockNeighbours';
import { joinBlocks } from './joinBlocks';
import { makeBlocks } from './makeBlocks';
import { serialOf, type NationalCpts, type StageDay } from './NationalCpts';
import { largest, perimeterEntries } from './perimeterEntries';
import { shareBorders } from './shareBorders';
import { drawStages } from './signatures';

/**
 * The 700 made-up CPTS, of neighbouring EPCI, numbered by department. Places in `taken` stand in the
 * published perimeters of documents and are left to the CPTS there.
 */
export function makeNationalCpts(
  places: readonly Place[],
  taken: ReadonlySet<string>,
  seed: number,
): NationalCpts[] {
  const dice = createDice(`maillage national ${seed} perimeters`);
  const perimeters = shareBorders(
    joinedPerimeters(
      places.filter(({ code }) => !taken.has(code)),
      seed,
    ),
    dice,
  );
  const populations = perimeters.map((shares) => shares.reduce((sum, { population }) => sum + population, 0));
  const country = places.reduce((sum, { population }) => sum + population, 0);
  const stages = drawStages(populations, country, createDice(`maillage national ${seed} stages`));
  return perimeters.map((shares, index) => cptsOf(index + 1, shares, { stages: stages[index] ?? [], seed }));
}

function joinedPerimeters(places: readonly Place[], seed: number): PlaceShare[][] {
  const dice = createDice(`maillage national ${seed} blocks`);
  const epcis = makeBlocks(places, dice);
  const blocks = epcis.flat();
  const groups = joinBlocks({ blocks, neighbours: blockNeighbours(epcis) }, CPTS_COUNT, dice);
  return groups
    .map((numbers) => numbers.flatMap((number) => blocks[number]?.shares ?? []))
    .sort((one, other) => compareText(orderOf(one), orderOf(other)));
}

function orderOf(shares: readonly PlaceShare[]): string {
  const seat = largest(shares);
  return seat === undefined ? '' : `${placeOrder(seat.place)} ${seat.population}`;
}

function cptsOf(
  number: number,
  shares: readonly PlaceShare[],
  { stages, seed }: { readonly stages: readonly StageDay[]; readonly seed: number },
): NationalCpts {
  const seat = largest(shares)?.place;
  const id = `cpts-synthetic-${serialOf(number)}`;
  return {
    number,
    id,
    name: `CPTS synthétique n° ${number}, ${seat?.name ?? ''}`,
    departmentCode: seat?.departmentCode ?? '',
    regionCode: seat?.regionCode ?? '',
    population: shares.reduce((sum, { population }) => sum + population, 0),
    stages,
    entries: perimeterEntries(shares, stages, createDice(`maillage national ${seed} ${id} perimeter`)),
  };
}
