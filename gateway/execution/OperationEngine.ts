import type { GraphQLSchema } from 'graphql';
import type { OperationCall, OperationResult, WantedOperation } from './PreparedOperation';

/** A request for one operation of a document that is valid for the public schema. */
export interface OperationRequest extends OperationCall, WantedOperation {}

/** Executes operations over the subgraphs of one supergraph. */
export interface OperationEngine {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /**
   * The result of an operation. What goes wrong in a subgraph is an error in it; rejects with an error of the table where an
   * operation can't be planned.
   */
  readonly execute: (request: OperationRequest) => Promise<OperationResult>;
  /** Plans and compiles an operation, so that the first request for it takes no longer than others. Rejects as above. */
  readonly prepare: (wanted: WantedOperation) => Promise<void>;
  /** The operations that were asked for most often, at most so many. */
  readonly mostUsed: (count: number) => readonly WantedOperation[];
}
