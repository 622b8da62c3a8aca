import type { EntityFetchNode, FetchNode, PlanNode } from './QueryPlan';

/** The fetches of a plan, in its order. */
export function fetchesIn(node: PlanNode | null): readonly (FetchNode | EntityFetchNode)[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesIn);
    case 'Condition':
      return [...fetchesIn(node.whenTrue), ...fetchesIn(node.whenFalse)];
    case 'Fetch':
    case 'EntityFetch':
      return [node];
  }
}

/** The plan with other nodes in the places of its fetches, changed from the last to the first. */
export function withFetches(
  node: PlanNode,
  change: (fetch: FetchNode | EntityFetchNode) => PlanNode,
): PlanNode {
  const changed = (each: PlanNode | null): PlanNode | null =>
    each === null ? null : withFetches(each, change);
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const nodes = [...node.nodes].reverse().map((each) => withFetches(each, change));
      return { ...node, nodes: nodes.reverse() };
    }
    case 'Condition':
      return { ...node, whenTrue: changed(node.whenTrue), whenFalse: changed(node.whenFalse) };
    case 'Fetch':
    case 'EntityFetch':
      return change(node);
  }
}
