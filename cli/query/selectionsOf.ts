import {
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './chosenOperation';
import { fieldType } from './fieldType';
import { isAskedFor, variablesOf } from './isAskedFor';
import type { Selection } from './Selection';

/** What does not change on the way through an operation. */
interface Walk {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A selection set on a type; undefined where the schema does not know the type. */
interface TypedSet {
  readonly set: SelectionSetNode;
  readonly type: GraphQLNamedType | undefined;
}

/** A field as one place of the operation asks it. */
interface TypedField {
  readonly node: FieldNode;
  readonly parent: GraphQLNamedType | undefined;
}

/**
 * The fields of an operation in the order in which an answer has them: fragments put in, what `@skip` and `@include` take
 * out taken out, typed by the schema as far as it knows them. The same for every answer to the operation.
 */
export function selectionsOf(
  { document, definition }: Operation,
  schema: GraphQLSchema,
  given: Readonly<Record<string, unknown>>,
): readonly Selection[] {
  const walk = { document, schema, variables: variablesOf(definition, given) };
  const type = schema.getRootType(definition.operation) ?? undefined;
  return selectionsIn([{ set: definition.selectionSet, type }], [], walk);
}

function selectionsIn(sets: readonly TypedSet[], path: readonly string[], walk: Walk): Selection[] {
  const fields = new Map<string, TypedField[]>();
  for (const set of sets) collectFields(set, fields, walk);
  return [...fields].map(([name, uses]) => selectionOf(uses, [...path, name], walk));
}

/** The same field asked twice is one field with the selections of both. */
function selectionOf(uses: readonly TypedField[], path: readonly string[], walk: Walk): Selection {
  const typed = uses.map(({ node, parent }) => ({
    set: node.selectionSet,
    type: fieldType(walk.schema, parent, node.name.value),
  }));
  const inner = typed.flatMap(({ set, type }) => (set ? [{ set, type: type && getNamedType(type) }] : []));
  const isList = typed.some(({ type }) => isListType(getNullableType(type)));
  return {
    name: path.at(-1) ?? '',
    path,
    kind: inner.length === 0 ? 'CELL' : isList ? 'LIST' : 'OBJECT',
    children: selectionsIn(inner, path, walk),
  };
}

function collectFields({ set, type }: TypedSet, fields: Map<string, TypedField[]>, walk: Walk): void {
  for (const node of set.selections) {
    if (!isAskedFor(node, walk.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      fields.set(name, [...(fields.get(name) ?? []), { node, parent: type }]);
      continue;
    }
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : fragmentNamed(node.name.value, walk.document);
    if (!fragment) continue;
    const { typeCondition, selectionSet } = fragment;
    const on = typeCondition ? walk.schema.getType(typeCondition.name.value) : type;
    collectFields({ set: selectionSet, type: on }, fields, walk);
  }
}

function fragmentNamed(name: string, { definitions }: DocumentNode) {
  return definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);
}
