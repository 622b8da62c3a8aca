import type { ConditionNode, PlanNode, QueryPlan } from '../../planning/QueryPlan';
import { compileEntityFetch } from './compileEntityFetch';
import { compileFetch } from './compileFetch';
import type { PlanParts } from './PlanParts';
import type { Run, Step } from './Run';

/** Compiles a plan into one step. Throws SUBGRAPH_UNAVAILABLE where the plan names a subgraph that there is no way to. */
export function compilePlan({ node }: QueryPlan, parts: PlanParts): Step {
  return node === null ? nothing : compileNode(node, parts);
}

function compileNode(node: PlanNode, parts: PlanParts): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, parts);
    case 'EntityFetch':
      return compileEntityFetch(node, parts);
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, parts)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, parts)));
    case 'Condition':
      return onCondition(node, parts);
  }
}

function inSequence(steps: readonly Step[]): Step {
  if (steps.length === 1 && steps[0] !== undefined) return steps[0];
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function onCondition({ variable, whenTrue, whenFalse }: ConditionNode, parts: PlanParts): Step {
  const [met, otherwise] = [whenTrue, whenFalse].map((each) => compilePlan({ node: each }, parts));
  return (run: Run) => (run.variables[variable] === true ? met : otherwise)?.(run) ?? nothing();
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
