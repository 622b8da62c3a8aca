import type { GraphQLError } from 'graphql';
import type { VariableValues } from '../../answer/AnswerWriter';
import type { ClientLeft } from '../../transport/SubgraphTransport';

/** An object of an answer, or of a subgraph's data. */
export type DataObject = Record<string, unknown>;

/** One execution of an operation: what is known of the request, and what has come from the subgraphs so far. */
export interface Run {
  readonly variables: VariableValues;
  readonly requestId: string;
  /** When the answer must be there, on the clock of `performance.now()`, in milliseconds. */
  readonly deadline: number;
  readonly clientLeft: ClientLeft | undefined;
  readonly data: DataObject;
  readonly errors: GraphQLError[];
  /** Errors that came up and are not told, since there are enough. */
  errorsLeftOut: number;
}

/** A compiled node of a plan. It never rejects: what goes wrong is an error of the run. */
export type Step = (run: Run) => Promise<void>;
