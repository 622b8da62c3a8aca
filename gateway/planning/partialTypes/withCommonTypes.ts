import {
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldsBySubgraph } from './FieldsBySubgraph';
import { fragmentOn } from './fragmentOn';
import { replaceFields } from './replaceFields';

/**
 * The document with nothing asked of what a partial field returns but of object types that all its subgraphs know, or the document
 * itself, where there is nothing else or it would grow too large. Planners take the subgraph of such a field that is nearest then, and
 * not one that knows a type of which something is asked.
 */
export function withCommonTypes(
  document: DocumentNode,
  fields: FieldsBySubgraph,
  schema: GraphQLSchema,
): DocumentNode {
  return replaceFields(document, schema, (node, parent) => {
    const common = fields.commonTypes(parent.name, node.name.value);
    if (common === undefined || node.selectionSet === undefined) return undefined;
    const selectionSet = neutral(node.selectionSet, common, schema);
    return selectionSet === node.selectionSet ? undefined : { ...node, selectionSet };
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A selection of an abstract type, written out for its common types; the same where it asks for nothing but its name and of them. */
function neutral(
  set: SelectionSetNode,
  common: ReadonlySet<string>,
  schema: GraphQLSchema,
): SelectionSetNode {
  const isNeutral = set.selections.every((node) =>
    node.kind === Kind.FIELD
      ? node.name.value === TYPENAME.name.value
      : node.kind === Kind.INLINE_FRAGMENT && common.has(node.typeCondition?.name.value ?? ''),
  );
  if (isNeutral) return set;
  const fragments = [...common].flatMap((type): InlineFragmentNode[] => {
    const selections = selectionsOf(type, set.selections, schema);
    return selections.length === 0 ? [] : [fragmentOn(type, selections)];
  });
  return { kind: Kind.SELECTION_SET, selections: [TYPENAME, ...fragments] };
}

/** What selections ask of one object type. */
function selectionsOf(
  type: string,
  selections: readonly SelectionNode[],
  schema: GraphQLSchema,
): readonly SelectionNode[] {
  return selections.flatMap((node): readonly SelectionNode[] => {
    if (node.kind !== Kind.INLINE_FRAGMENT) return [node];
    const condition = node.typeCondition?.name.value ?? type;
    if (!isOf(type, condition, schema)) return [];
    const inside = selectionsOf(type, node.selectionSet.selections, schema);
    const { directives = [] } = node;
    if (inside.length === 0 || directives.length === 0) return inside;
    return [{ ...fragmentOn(type, inside), directives }];
  });
}

function isOf(type: string, condition: string, schema: GraphQLSchema): boolean {
  const [object, wanted] = [schema.getType(type), schema.getType(condition)];
  return (
    object === wanted || (isObjectType(object) && isAbstractType(wanted) && schema.isSubType(wanted, object))
  );
}
