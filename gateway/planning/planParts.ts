import type { PlanNode, PlanPath, PlanPathStep } from './QueryPlan';

/** Nodes one after the other or at the same time, without those that fetch nothing: null for none, the node itself for one. */
export function nonEmpty(
  kind: 'Sequence' | 'Parallel',
  nodes: readonly (PlanNode | null)[],
): PlanNode | null {
  const kept = nodes.filter((node) => node !== null);
  const [first, second] = kept;
  if (first === undefined) return null;
  return second === undefined ? first : { kind, nodes: kept };
}

/** A path in which lists of lists take one step, since one step goes through them however deep they are. */
export function pathOf(steps: readonly PlanPathStep[]): PlanPath {
  return steps.filter((step, at) => !(step.kind === 'Items' && steps[at - 1]?.kind === 'Items'));
}

/** The response keys of a path. */
export function keysOf(path: PlanPath): readonly string[] {
  return path.flatMap((step) => (step.kind === 'Key' ? [step.key] : []));
}
