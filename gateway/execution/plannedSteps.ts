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

/** Values of the variables that the conditions of an operation ask for. */
export type ConditionValues = Readonly<Record<string, boolean>>;

/** The plans of an operation with conditions, which are made for the values that come. */
export interface ConditionPlans {
  /** The values that plans are kept for. */
  readonly used: () => readonly ConditionValues[];
  /** Plans for values before they come. Rejects where no plan is found. */
  readonly planFor: (values: ConditionValues) => Promise<void>;
}

/** An operation's plans: one, or one for each combination of the variables that its conditions ask for. */
export interface PlannedSteps extends Omit<PlannedStep, 'step'> {
  readonly stepFor: StepFor;
  /** Null: there is one plan. */
  readonly conditions: ConditionPlans | null;
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
    return { ...rest, stepFor: always(step), conditions: null };
  }
  const combinations = Math.min(MOST_COMBINATIONS, 2 ** conditions.length);
  const steps = keptSteps(conditions, async (variables) => {
    const { step } = await plan(withConditions(document, variables));
    return step;
  });
  return { subgraphs: all.subgraphs, bytes: all.bytes * combinations, ...steps };
}

/** A function of its own, so that it does not hold the document. */
function always(step: Step): StepFor {
  return () => step;
}

/** The step for each combination of conditions that came last. */
function keptSteps(
  conditions: readonly string[],
  make: (variables: VariableValues) => Promise<Step>,
): Pick<PlannedSteps, 'stepFor' | 'conditions'> {
  const kept = new Map<string, Promise<Step>>();
  const stepFor = (variables: VariableValues): Promise<Step> => {
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
  const valuesOf = (key: string): ConditionValues =>
    Object.fromEntries(conditions.map((name, place) => [name, key[place] === '1']));
  return {
    stepFor,
    conditions: {
      used: () => [...kept.keys()].map(valuesOf),
      planFor: async (values) => {
        await stepFor(values);
      },
    },
  };
}
