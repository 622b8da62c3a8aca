import type { DocumentNode, GraphQLError } from 'graphql';
import type { Caller } from '../access/callerOf';
import type { Question } from '../cache/answers/Question';
import type { WrittenData } from './WrittenData';

/** Which operation is asked for, and by whom. */
export interface WantedOperation {
  readonly document: DocumentNode;
  /** Null: the document's only operation. */
  readonly operationName: string | null;
  readonly caller: Caller;
}

/** What a request says beside its operation. */
export interface OperationCall {
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
}

/** The result of an operation (GraphQL specification, "Response Format"); without data where it was not executed. */
export interface OperationResult {
  readonly data?: WrittenData | null;
  readonly errors?: readonly GraphQLError[];
}

/** An operation that was planned and compiled, for callers with the same rights. */
export interface PreparedOperation {
  /** What it was prepared from. */
  readonly source: WantedOperation;
  /** What its answers depend on beside the variables and the data; null for a mutation, whose answers are never kept. */
  readonly question: Omit<Question, 'variables'> | null;
  /** The memory that it takes, estimated. */
  readonly bytes: number;
  readonly execute: (call: OperationCall) => Promise<OperationResult>;
}
