import type { DocumentNode, GraphQLError } from 'graphql';
import type { Rights } from '../access/Caller';
import type { Question } from '../cache/answers/Question';
import type { ClientLeft } from '../transport/SubgraphTransport';
import type { ConditionPlans, ConditionValues } from './plannedSteps';
import type { WrittenData } from './WrittenData';

/** Which operation is asked for, and by whom. */
export interface WantedOperation {
  readonly document: DocumentNode;
  /** Null: the document's only operation. */
  readonly operationName: string | null;
  readonly caller: Rights;
}

/** An operation that was asked for, and what for. */
export interface UsedOperation extends WantedOperation {
  /** The values of the variables in its conditions that came last; none where it has no conditions. */
  readonly conditions: readonly ConditionValues[];
}

/** What a request says beside its operation. */
export interface OperationCall {
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** The document that the client sent, so that errors about variables tell their places in it. Left out: they tell none. */
  readonly document?: DocumentNode;
  readonly operationName?: string | null;
  /** Whether the client has left, which ends the work; left out: it is always finished. */
  readonly clientLeft?: ClientLeft | undefined;
}

/** The result of an operation (GraphQL specification, "Response Format"); without data where it was not executed. */
export interface OperationResult {
  readonly data?: WrittenData | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What an operation was prepared from: not its document, which would take more memory than all that is made of it. */
export interface OperationSource {
  /** The normalised text of the operation alone. */
  readonly text: string;
  readonly caller: Rights;
}

/** An operation that was planned and compiled, for callers with the same rights. */
export interface PreparedOperation {
  readonly source: OperationSource;
  /** What its answers depend on beside the variables and the data; null for a mutation, whose answers are never kept. */
  readonly question: Omit<Question, 'variables'> | null;
  /** The memory that it takes, estimated. */
  readonly bytes: number;
  /** Null: it has one plan for all values of variables. */
  readonly conditions: ConditionPlans | null;
  readonly execute: (call: OperationCall) => Promise<OperationResult>;
}
