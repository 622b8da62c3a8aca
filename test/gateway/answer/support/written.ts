import {
  buildSchema,
  Kind,
  parse,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { compileAnswer } from '../../../../gateway/answer/compileAnswer';
import type { AnswerParts } from '../../../../gateway/answer/AnswerWriter';

/** What an answer is written from; fields of the names in `forbidden` may not be seen. */
export interface Given {
  readonly sdl: string;
  readonly query: string;
  readonly data: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly GraphQLError[];
  readonly forbidden?: readonly string[];
}

export function partsOf({
  sdl,
  query,
  forbidden = [],
}: Pick<Given, 'sdl' | 'query' | 'forbidden'>): AnswerParts {
  const document = parse(query);
  const [operation, ...others] = document.definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const nodes = new Set<FieldNode>();
  visit(document, {
    [Kind.FIELD]: (node: FieldNode): void => {
      if (forbidden.includes(node.name.value)) nodes.add(node);
    },
  });
  return {
    schema: buildSchema(sdl),
    operation,
    fragments: new Map(others.map((fragment) => [fragment.name.value, fragment])),
    forbidden: nodes,
    dataKeys: new Map(),
    missingScopes: ['some:scope'],
  };
}

/** The answer over data as JSON brings them. */
export function written(given: Given) {
  const data = JSON.parse(typeof given.data === 'string' ? given.data : JSON.stringify(given.data)) as Record<
    string,
    unknown
  >;
  const { text, errors } = compileAnswer(partsOf(given))(data, given.variables ?? {}, given.errors ?? []);
  return { text, errors, told: errors.map(({ message, path }) => [message, path?.join('.')]) };
}
