import {
  BREAK,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { GrowthLimit } from './GrowthLimit';

/** What takes the place of a field, given the type that it is a field of; undefined where the field stays. */
export type ReplaceField = (field: FieldNode, parent: GraphQLCompositeType) => ASTNode | undefined;

/**
 * The document with what a function gives in the place of its fields, and of those that stand in what it gave; or the document itself,
 * where it gives nothing, or it would grow too large.
 */
export function replaceFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  replace: ReplaceField,
): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const limit = new GrowthLimit();
  const replaced = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node): unknown => {
        const parent = typeInfo.getParentType();
        const given = parent == null ? undefined : replace(node, parent);
        if (given === undefined) return undefined;
        return limit.allows(node, given) ? given : BREAK;
      },
    }),
  );
  return limit.isPassed ? document : replaced;
}
