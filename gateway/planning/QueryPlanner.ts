import type { QueryPlan } from './QueryPlan';

/** Which library plans. */
export type PlannerName = 'native' | 'apollo';

/** Makes query plans for one supergraph. */
export interface QueryPlanner {
  readonly name: PlannerName;
  /**
   * The plan of a valid document of one operation without introspection fields. Rejects where no plan exists, and with the
   * signal's reason where that ends it. What of an invalid document is refused, and what passed over, is the planner's matter.
   */
  readonly plan: (document: string, signal: AbortSignal) => Promise<QueryPlan>;
  /** Gives back what it holds outside of this process; afterwards it plans no more. Left out where it holds nothing. */
  readonly close?: () => void;
}
