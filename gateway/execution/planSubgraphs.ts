import type { PlanNode, QueryPlan } from '../planning/QueryPlan';

/** The names of the subgraphs that a plan may call, each once, in alphabetical order. */
export function planSubgraphs({ node }: QueryPlan): readonly string[] {
  const names = new Set<string>();
  const add = (each: PlanNode | null): void => {
    if (each === null) return;
    if (each.kind === 'Fetch' || each.kind === 'EntityFetch') names.add(each.subgraph);
    else if (each.kind === 'Condition') [each.whenTrue, each.whenFalse].forEach(add);
    else each.nodes.forEach(add);
  };
  add(node);
  return [...names].sort();
}
