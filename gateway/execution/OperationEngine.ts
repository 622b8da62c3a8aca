import type { GraphQLSchema } from 'graphql';
import type { PreparedOperation, UsedOperation, WantedOperation } from './PreparedOperation';

/** Prepares operations over the subgraphs of one supergraph for execution. Documents must be valid for its public schema. */
export interface OperationEngine {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** Plans and compiles an operation, or gives what was kept of it. Rejects with an error of the table where it can't be planned. */
  readonly prepare: (wanted: WantedOperation) => Promise<PreparedOperation>;
  /** The operations that were asked for most often, at most so many. */
  readonly mostUsed: (count: number) => readonly UsedOperation[];
  /** Ends the planner; nothing can be prepared any more. */
  readonly close: () => void;
}
