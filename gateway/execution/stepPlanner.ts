import type { DocumentNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import { bytesOfPlan } from '../planning/cache/bytesOfPlan';
import type { PlanNode, QueryPlan } from '../planning/QueryPlan';
import type { QueryPlanner } from '../planning/QueryPlanner';
import { inMutationSteps } from '../planning/text/inMutationSteps';
import { operationText } from '../planning/text/operationText';
import { compilePlan } from './plan/compilePlan';
import type { PlanParts } from './plan/PlanParts';
import type { PlannedStep } from './plannedSteps';
import { planSubgraphs } from './planSubgraphs';

/** Characters of an operation that an error shows. */
const LONGEST_TEXT = 100;

/** A function that plans one operation of a document, and compiles the plan. Rejects with OPERATION_NOT_PLANNED for an empty plan. */
export function stepPlanner(
  plan: QueryPlanner['plan'],
  parts: PlanParts,
): (document: DocumentNode, operationName: string | null) => Promise<PlannedStep> {
  return async (document, operationName) => {
    const nodes: PlanNode[] = [];
    for (const each of inMutationSteps(document, operationName)) {
      const { planned } = operationText(each, operationName);
      if (planned === null) continue;
      const { node } = await plan(planned, neverEnded());
      // Planners give an empty plan where they find no way to what is asked for; it would be null without an error.
      if (node === null) throw maillageError('OPERATION_NOT_PLANNED', planned.slice(0, LONGEST_TEXT));
      nodes.push(node);
    }
    const made: QueryPlan = { node: nodes.length > 1 ? { kind: 'Sequence', nodes } : (nodes[0] ?? null) };
    return { step: compilePlan(made, parts), subgraphs: planSubgraphs(made), bytes: bytesOfPlan(made, '') };
  };
}

/**
 * Several requests may wait for one plan: none of them may end it. One signal for all plans would remember each signal that was
 * derived from it.
 */
function neverEnded(): AbortSignal {
  return new AbortController().signal;
}
