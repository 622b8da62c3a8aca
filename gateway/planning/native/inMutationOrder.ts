import { Kind, parse, type DocumentNode, type SelectionNode } from 'graphql';
import { nonEmpty } from '../planParts';
import type { FetchNode, PlanNode, PlanPath } from '../QueryPlan';

/** A mutation of the plan with what completes its answer, as steps of nodes at the same time. */
interface Turn {
  readonly mutation: PlanNode;
  readonly keys: ReadonlySet<string>;
  readonly completion: PlanNode[][];
}

/**
 * A plan whose mutations wait until the answers of those before them are complete (GraphQL specification, "Normal and Serial
 * Execution"): the native planner completes an answer while the next mutation already runs. A query's plan stays as it is.
 */
export function inMutationOrder(plan: PlanNode | null): PlanNode | null {
  if (plan?.kind !== 'Sequence' || mutationsIn(plan).length < 2) return plan;
  const steps = plan.nodes.map((step) => (step.kind === 'Parallel' ? step.nodes : [step]));
  const turns = steps.flat().filter(isMutation).map(turnOf);
  for (const step of steps) {
    const completing = step.filter((node) => !isMutation(node));
    for (const turn of turns)
      turn.completion.push(completing.filter((node) => ownerOf(node, turns) === turn));
  }
  return nonEmpty(
    'Sequence',
    turns.flatMap(({ mutation, completion }) => [
      mutation,
      ...completion.map((step) => nonEmpty('Parallel', step)),
    ]),
  );
}

function isMutation(node: PlanNode): boolean {
  return mutationsIn(node).length > 0;
}

function turnOf(mutation: PlanNode): Turn {
  const keys = mutationsIn(mutation).flatMap(({ text }) => rootKeysOf(parse(text, { noLocation: true })));
  return { mutation, keys: new Set(keys), completion: [] };
}

/** The last mutation that it completes the answer of. */
function ownerOf(node: PlanNode, turns: readonly Turn[]): Turn | undefined {
  const keys = pathsIn(node).map(([first]) => (first?.kind === 'Key' ? first.key : ''));
  return turns.findLast((turn) => keys.some((key) => turn.keys.has(key)));
}

function mutationsIn(node: PlanNode): FetchNode[] {
  if (node.kind === 'Fetch') return node.operationType === 'mutation' ? [node] : [];
  return node.kind === 'EntityFetch' ? [] : childrenOf(node).flatMap(mutationsIn);
}

function pathsIn(node: PlanNode): PlanPath[] {
  if (node.kind === 'Fetch') return [node.path];
  if (node.kind === 'EntityFetch') return node.lookups.flatMap(({ paths }) => [...paths]);
  return childrenOf(node).flatMap(pathsIn);
}

function childrenOf(node: Exclude<PlanNode, { kind: 'Fetch' | 'EntityFetch' }>): readonly PlanNode[] {
  if (node.kind !== 'Condition') return node.nodes;
  return [node.whenTrue, node.whenFalse].filter((each) => each !== null);
}

function rootKeysOf({ definitions }: DocumentNode): string[] {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION
        ? [[node.name.value, node.selectionSet.selections] as const]
        : [],
    ),
  );
  const keysOf = (selection: SelectionNode): string[] => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet.selections
        : fragments.get(selection.name.value);
    return (inner ?? []).flatMap(keysOf);
  };
  return (operation?.selectionSet.selections ?? []).flatMap(keysOf);
}
