import { Kind, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import { compileOperation } from '../../common/graphql/compiled/compileOperation';
import type { VariableValues } from '../answer/AnswerWriter';
import type { Operation } from './Operation';
import type { DataObject } from './plan/Run';

/** Answers the introspection fields of an operation from the public schema. */
export type Introspect = (variables: VariableValues) => Promise<DataObject>;

/** A function that answers the fields `__schema` and `__type` at the root of an operation; null where it has none. */
export function introspection(operation: Operation, schema: GraphQLSchema): Introspect | null {
  const selectionSet = onlyIntrospection(operation.definition.selectionSet, operation);
  if (selectionSet.selections.length === 0) return null;
  const definition = { ...operation.definition, selectionSet };
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [definition, ...operation.fragments.values()],
  } as const;
  const run = compileOperation(schema, document, null);
  return async (variables) => ({ ...(await run?.(variables, {}))?.data });
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
