import { GraphQLError, Kind, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import { compileOperation, type CompiledResult } from '../../common/graphql/compiled/compileOperation';
import type { VariableValues } from '../answer/AnswerWriter';
import type { Operation } from './Operation';

/** Answers the introspection fields of an operation from the public schema; errors are those of arguments whose variables are null. */
export type Introspect = (variables: VariableValues) => Promise<CompiledResult>;

/** What is compiled is reckoned by the text of its operation (`operationPreparer`), whatever the values of its conditions are. */
const MOST_COMBINATIONS = 1;

/** A function that answers the fields `__schema` and `__type` at the root of an operation; null where it has none. */
export function introspection(operation: Operation, schema: GraphQLSchema): Introspect | null {
  const selectionSet = onlyIntrospection(operation.definition.selectionSet, operation);
  if (selectionSet.selections.length === 0) return null;
  const definition = { ...operation.definition, selectionSet };
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [definition, ...operation.fragments.values()],
  } as const;
  const run = compileOperation(schema, document, null, MOST_COMBINATIONS);
  return async (variables) => {
    const result = (await run?.(variables, {})) ?? NOTHING;
    return { ...result, errors: result.errors.map(ofVariables) };
  };
}

const NOTHING: CompiledResult = { data: null, errors: [], errorsLeftOut: 0 };

/** What a schema tells of itself fails by what it is asked alone. */
function ofVariables({ message, path }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code: 'BAD_USER_INPUT' } });
}

/** The selections with nothing but introspection fields at their root; fragments are written out. */
function onlyIntrospection(set: SelectionSetNode, operation: Operation): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return /^__(schema|type)$/.test(node.name.value) ? [node] : [];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(node.name.value) : node;
    if (fragment === undefined) return [];
    const inner = onlyIntrospection(fragment.selectionSet, operation);
    if (inner.selections.length === 0) return [];
    const { directives = [] } = node;
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: inner }];
  });
  return { ...set, selections };
}
