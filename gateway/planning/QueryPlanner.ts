import type { QueryPlan } from './QueryPlan';

/** Which library plans. */
export type PlannerName = 'native' | 'apollo';

/** Makes query plans for one supergraph. */
export interface QueryPlanner {
  readonly name: PlannerName;
  /**
   * The plan of a document of one operation without introspection fields. Rejects where no plan exists, where the signal
   * ends it, or where the document is not valid for the supergraph.
   */
  readonly plan: (document: string, signal: AbortSignal) => Promise<QueryPlan>;
}
