import { BREAK, visit, type ASTNode } from 'graphql';

/** Copies that stand within copies multiply, so that a few kilobytes could become a text that no planner ends with. */
const MOST_NODES = 5_000;

/** Bounds by how many nodes a document may grow while selections are written out for each type. */
export class GrowthLimit {
  #left = MOST_NODES;

  /** Whether there is still room once a node has given way to another; false for ever after. */
  allows(before: ASTNode, after: ASTNode): boolean {
    if (this.isPassed) return false;
    this.#left += nodesIn(before, Infinity);
    this.#left -= nodesIn(after, this.#left + 1);
    return !this.isPassed;
  }

  /** Whether there was a node for which there was no room. */
  get isPassed(): boolean {
    return this.#left < 0;
  }
}

/** How many nodes there are, counted no further than to the most. */
function nodesIn(node: ASTNode, most: number): number {
  let count = 0;
  visit(node, { enter: () => ((count += 1) < most ? undefined : BREAK) });
  return count;
}
