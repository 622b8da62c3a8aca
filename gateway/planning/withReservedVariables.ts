import { parse, print, visit } from 'graphql';
import type { PlanNode } from './QueryPlan';
import type { QueryPlanner } from './QueryPlanner';

/** The variable by which planners hand entities over; a client may name one of its own so. */
const RESERVED = 'representations';

type Rename = (name: string) => string;

/**
 * A planner that plans operations with a variable $representations too: planners would mix it up with their own of that
 * name. In the plan the client's variable keeps its name, and the planner's has another.
 */
export function withReservedVariables(planner: QueryPlanner): QueryPlanner {
  return {
    ...planner,
    plan: async (document, signal) => {
      if (!new RegExp(`\\$${RESERVED}\\b`).test(document)) return planner.plan(document, signal);
      const [own, theirs] = unusedNames(document);
      const { node } = await planner.plan(
        renamed(document, (name) => (name === RESERVED ? own : name)),
        signal,
      );
      const back: Rename = (name) => (name === own ? RESERVED : name === RESERVED ? theirs : name);
      return { node: node === null ? null : withNames(node, back) };
    },
  };
}

function unusedNames(document: string): [string, string] {
  const [own, theirs] = Array.from({ length: document.length }, (_, at) => `${RESERVED}_${at}`).filter(
    (name) => !document.includes(name),
  );
  return [own ?? '', theirs ?? ''];
}

function renamed(text: string, rename: Rename): string {
  const document = parse(text, { noLocation: true });
  return print(
    visit(document, {
      Variable: (node) => ({ ...node, name: { ...node.name, value: rename(node.name.value) } }),
    }),
  );
}

function withNames(node: PlanNode, rename: Rename): PlanNode {
  if (node.kind === 'Condition') {
    const [whenTrue, whenFalse] = [node.whenTrue, node.whenFalse].map((each) =>
      each === null ? null : withNames(each, rename),
    );
    return {
      ...node,
      variable: rename(node.variable),
      whenTrue: whenTrue ?? null,
      whenFalse: whenFalse ?? null,
    };
  }
  if (node.kind === 'Sequence' || node.kind === 'Parallel')
    return { ...node, nodes: node.nodes.map((each) => withNames(each, rename)) };
  const call = { text: renamed(node.text, rename), variables: node.variables.map(rename) };
  if (node.kind === 'Fetch') return { ...node, ...call };
  const lookups = node.lookups.map((lookup) => ({ ...lookup, variable: rename(lookup.variable) }));
  return { ...node, ...call, lookups };
}
