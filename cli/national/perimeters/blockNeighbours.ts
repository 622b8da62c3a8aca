import type { Block } from './Block';
import type { EpciBlocks } from './makeBlocks';

/** Which blocks (by their place in the list) lie next to which. */
export type Neighbours = readonly ReadonlySet<number>[];

/**
 * Neighbours are blocks with communes of one postal code, and the pieces of one EPCI one after the other. A block that has
 * none so is next to the one before it in the order of the map: postal codes end at many borders, and islands have no other.
 */
export function blockNeighbours(epcis: readonly EpciBlocks[]): Neighbours {
  const blocks = epcis.flat();
  const neighbours = blocks.map(() => new Set<number>());
  const link = (one: number, other: number): void => {
    if (one === other) return;
    neighbours[one]?.add(other);
    neighbours[other]?.add(one);
  };
  let number = 0;
  for (const { length } of epcis) {
    for (let piece = 1; piece < length; piece += 1) link(number + piece - 1, number + piece);
    number += length;
  }
  for (const [first, ...others] of blocksByPostalCode(blocks).values()) {
    const together = first === undefined ? [] : [first, ...others];
    for (const one of together) for (const other of together) link(one, other);
  }
  neighbours.forEach((own, at) => {
    if (own.size === 0) link(at, at === 0 ? 1 : at - 1);
  });
  return neighbours;
}

function blocksByPostalCode(blocks: readonly Block[]): Map<string, number[]> {
  const byCode = new Map<string, Set<number>>();
  blocks.forEach(({ shares }, number) => {
    for (const code of shares.flatMap(({ place }) => place.postalCodes)) {
      byCode.set(code, (byCode.get(code) ?? new Set()).add(number));
    }
  });
  return new Map([...byCode].map(([code, numbers]) => [code, [...numbers]]));
}
