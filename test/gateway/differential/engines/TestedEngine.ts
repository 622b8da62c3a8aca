import type { DocumentNode, GraphQLFormattedError } from 'graphql';

/** An operation as a gateway receives it. */
export interface Request {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** What clients get of it. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** What answers operations on one supergraph. */
export interface TestedEngine {
  readonly name: string;
  readonly answer: (request: Request) => Promise<Answer>;
}
