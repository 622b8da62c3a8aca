import type { DocumentNode } from 'graphql';
import { bytesOfPlan } from '../planning/cache/bytesOfPlan';
import type { PlanNode, QueryPlan } from '../planning/QueryPlan';
import type { QueryPlanner } from '../planning/QueryPlanner';
import { inMutationSteps } from '../planning/text/inMutationSteps';
import { operationText } from '../planning/text/operationText';
import { compilePlan } from './plan/compilePlan';
import type { PlanParts } from './plan/PlanParts';
import type { PlannedStep } from './plannedSteps';
import { planSubgraphs } from './planSubgraphs';

/** Several requests may wait for one plan: none of them may end it. */
const NEVER_ENDED = new AbortController().signal;

/** A function that plans one operation of a document, and compiles the plan. */
export function stepPlanner(
  plan: QueryPlanner['plan'],
  parts: PlanParts,
): (document: DocumentNode, operationName: string | null) => Promise<PlannedStep> {
  return async (document, operationName) => {
    const nodes: PlanNode[] = [];
    for (const each of inMutationSteps(document, operationName)) {
      const { planned } = operationText(each, operationName);
      const { node } = planned === null ? { node: null } : await plan(planned, NEVER_ENDED);
      if (node !== null) nodes.push(node);
    }
    const made: QueryPlan = { node: nodes.length > 1 ? { kind: 'Sequence', nodes } : (nodes[0] ?? null) };
    return { step: compilePlan(made, parts), subgraphs: planSubgraphs(made), bytes: bytesOfPlan(made, '') };
  };
}
