import fc from 'fast-check';
import { blockOf } from '../../../../cli/national/perimeters/Block';
import { blockNeighbours, type Neighbours } from '../../../../cli/national/perimeters/blockNeighbours';
import { joinBlocks } from '../../../../cli/national/perimeters/joinBlocks';
import { makeBlocks } from '../../../../cli/national/perimeters/makeBlocks';
import { readPlaces } from '../../../../cli/national/places/readPlaces';
import { createDice } from '../../../../common/synthetic/createDice';

/** Whether every block can be reached from the first one without leaving the group. */
function isConnected(group: readonly number[], neighbours: Neighbours): boolean {
  const reached = new Set(group.slice(0, 1));
  for (const number of reached) {
    for (const next of neighbours[number] ?? []) if (group.includes(next)) reached.add(next);
  }
  return reached.size === group.length;
}

/** A chain of blocks, with some links more. */
const land = fc
  .array(fc.record({ population: fc.nat(300_000), link: fc.nat(40) }), { minLength: 2, maxLength: 40 })
  .map((all) => {
    const neighbours = all.map(() => new Set<number>());
    const link = (one: number, other: number): void => {
      neighbours[one]?.add(other);
      neighbours[other]?.add(one);
    };
    all.forEach((each, at) => {
      if (at > 0) link(at - 1, at);
      if (each.link < all.length && each.link !== at) link(at, each.link);
    });
    return { blocks: all.map(({ population }) => ({ ...blockOf([]), population })), neighbours };
  });

describe('joinBlocks', () => {
  it('parts any connected land into as many connected groups as are asked for', () => {
    fc.assert(
      fc.property(land, fc.integer({ min: 1, max: 40 }), fc.nat(), (given, wanted, seed) => {
        const count = Math.min(wanted, given.blocks.length);
        const groups = joinBlocks(given, count, createDice(`land ${seed}`));
        expect(groups).toHaveLength(count);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(given.blocks.map((_, at) => at));
        expect(groups.filter((group) => !isConnected(group, given.neighbours))).toEqual([]);
      }),
    );
  });

  it('leaves blocks without neighbours alone', () => {
    const blocks = [1, 2, 3].map((population) => ({ ...blockOf([]), population }));
    const neighbours = blocks.map(() => new Set<number>());
    expect(joinBlocks({ blocks, neighbours }, 1, createDice('alone'))).toHaveLength(3);
  });

  it('parts France into 700 groups of neighbouring EPCI', () => {
    const epcis = makeBlocks(readPlaces(), createDice('France'));
    const blocks = epcis.flat();
    const neighbours = blockNeighbours(epcis);
    const groups = joinBlocks({ blocks, neighbours }, 700, createDice('France'));
    expect(groups).toHaveLength(700);
    expect(groups.filter((group) => !isConnected(group, neighbours))).toEqual([]);
    expect(new Set(groups.flat()).size).toBe(blocks.length);
  });
});
