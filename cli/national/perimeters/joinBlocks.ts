import type { Dice } from '../../../common/synthetic/createDice';
import type { Block } from './Block';
import type { Neighbours } from './blockNeighbours';

/** How populous CPTS want to be, each range as often as it weighs: some below 40 000, some above 175 000. */
const targets = [
  { weight: 15, least: 15_000, most: 38_000 },
  { weight: 37, least: 45_000, most: 78_000 },
  { weight: 34, least: 85_000, most: 170_000 },
  { weight: 14, least: 180_000, most: 260_000 },
].flatMap(({ weight, ...range }) => Array.from({ length: weight }, () => range));

/** Blocks that became one, and what they want to become. */
interface Group {
  readonly blocks: number[];
  readonly target: number;
  readonly neighbours: Set<number>;
  population: number;
}

/**
 * Joins neighbouring blocks until there are `count` groups, those first that are furthest below the population they were
 * drawn to reach. Returns the numbers of the blocks of each group; every group is connected by neighbours.
 */
export function joinBlocks(
  { blocks, neighbours }: { readonly blocks: readonly Block[]; readonly neighbours: Neighbours },
  count: number,
  dice: Dice,
): number[][] {
  const groups = new Map<number, Group>(
    blocks.map(({ population }, number) => [
      number,
      {
        blocks: [number],
        target: drawTarget(dice),
        neighbours: new Set(neighbours[number]),
        population,
      },
    ]),
  );
  while (groups.size > count) {
    const smallest = hungriest(groups, groups.keys());
    const group = smallest === null ? undefined : groups.get(smallest);
    const other = group && hungriest(groups, group.neighbours);
    if (smallest === null || !group || other == null) break;
    absorb(groups, smallest, other);
  }
  return [...groups.values()].map((group) => group.blocks.sort((one, another) => one - another));
}

function drawTarget(dice: Dice): number {
  const range = dice.oneOf(targets);
  return range === undefined ? 1 : dice.whole(range.least, range.most);
}

/** The group, among these, that has the smallest part of what it wants; null where none has a neighbour. */
function hungriest(groups: ReadonlyMap<number, Group>, among: Iterable<number>): number | null {
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const number of among) {
    const group = groups.get(number);
    if (!group || group.neighbours.size === 0) continue;
    const reached = group.population / group.target;
    if (reached < least) {
      found = number;
      least = reached;
    }
  }
  return found;
}

function absorb(groups: Map<number, Group>, number: number, other: number): void {
  const group = groups.get(number);
  const absorbed = groups.get(other);
  if (!group || !absorbed) return;
  group.blocks.push(...absorbed.blocks);
  group.population += absorbed.population;
  for (const next of absorbed.neighbours) {
    const neighbours = groups.get(next)?.neighbours;
    neighbours?.delete(other);
    if (next !== number) {
      neighbours?.add(number);
      group.neighbours.add(next);
    }
  }
  groups.delete(other);
}
