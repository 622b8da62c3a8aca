import type { DocumentNode } from 'graphql';
import type { VariableValues } from '../answer/AnswerWriter';
import { conditionVariables, withConditions } from '../planning/text/conditions';
import type { Step } from './plan/Run';

/** A plan, compiled. */
export interface PlannedStep {
  readonly step: Step;
  /** The subgraphs that it may call. */
  readonly subgraphs: readonly string[];
  /** The memory that it takes, estimated. */
  readonly bytes: number;
}

/** How an operation is executed with certain variables. Rejects where no plan is found. */
export type StepFor = (variables: VariableValues) => Step | Promise<Step>;

/** An operation's plans: one, or one for each combination of the variables that its conditions ask for. */
export interface PlannedSteps extends Omit<PlannedStep, 'step'> {
  readonly stepFor: StepFor;
}

/** Kept for each operation. An operation has twice as many with every condition more; clients use a few. */
const MOST_COMBINATIONS = 16;

/**
 * The plans of an operation. Where it has conditions on variables they are made as they are needed, and `all` tells the
 * subgraphs that may be called.
 */
export async function plannedSteps(
  document: DocumentNode,
  plan: (document: DocumentNode) => Promise<PlannedStep>,
  all: Omit<PlannedStep, 'step'>,
): Promise<PlannedSteps> {
  const conditions = conditionVariables(document);
  if (conditions.length === 0) {
    const { step, ...rest } = await plan(document);
    return { ...rest, stepFor: always(step) };
  }
  const combinations = Math.min(MOST_COMBINATIONS, 2 ** conditions.length);
  const stepFor = keptSteps(conditions, async (variables) => {
    const { step } = await plan(withConditions(document, variables));
    return step;
  });
  return { subgraphs: all.subgraphs, bytes: all.bytes * combinations, stepFor };
}

/** A function of its own, so that it does not hold the document. */
function always(step: Step): StepFor {
  return () => step;
}

/** The step for each combination of conditions that came last. */
function keptSteps(
  conditions: readonly string[],
  make: (variables: VariableValues) => Promise<Step>,
): StepFor {
  const kept = new Map<string, Promise<Step>>();
  return (variables) => {
    const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = make(variables);
    made.catch(() => kept.delete(key));
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > MOST_COMBINATIONS && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
