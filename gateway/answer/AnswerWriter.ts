import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

/** Values of an operation's variables, coerced (GraphQL specification, "Coercing Variable Values"). */
export type VariableValues = Readonly<Record<string, unknown>>;

/** What the writer of an operation's answers is compiled from. */
export interface AnswerParts {
  /** The public schema: without what is inaccessible. */
  readonly schema: GraphQLSchema;
  /** Every type of the supergraph, where clients see less: its hidden values are null in silence where null may stand. */
  readonly whole?: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fields of the operation that the caller may not see: null and an error FORBIDDEN stand in their places. */
  readonly forbidden: ReadonlySet<FieldNode>;
  /** Scopes that the caller lacks for them: the errors name these. */
  readonly missingScopes: readonly string[];
  /** Where data stand under another key than the client's response key: that key, by the client's. */
  readonly dataKeys: ReadonlyMap<string, string>;
}

/** Data in the shape of a JSON text, and the errors that came up as they were written. */
export interface WrittenAnswer {
  /** The JSON text of `data`: an object, or null. */
  readonly text: string;
  readonly errors: readonly GraphQLError[];
  /** How many more came up. */
  readonly errorsLeftOut: number;
}

/**
 * Writes the answer of one operation from what the subgraphs gave. The data are read, never changed; `errors` are those
 * known so far, which may already explain a null. Throws ANSWER_TOO_LARGE.
 */
export type AnswerWriter = (
  data: Readonly<Record<string, unknown>>,
  variables: VariableValues,
  errors: readonly GraphQLError[],
) => WrittenAnswer;
