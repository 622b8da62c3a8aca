import {
  isInterfaceType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { FieldsBySubgraph } from './FieldsBySubgraph';
import { fragmentOn } from './fragmentOn';

/** Fields that are written out; within each other their number may grow without bound. */
const MOST_FIELDS = 1_000;

/**
 * The document with the partial fields that it asks of an interface written out for each object type, since each has subgraphs of its own;
 * or the document itself where there is none, or it would grow too large.
 */
export function withObjectParents(
  document: DocumentNode,
  fields: FieldsBySubgraph,
  schema: GraphQLSchema,
): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  let left = MOST_FIELDS;
  const written = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node): InlineFragmentNode | undefined => {
        const parent = typeInfo.getParentType();
        if (!isInterfaceType(parent) || left <= 0) return undefined;
        const types = schema.getPossibleTypes(parent).map(({ name }) => name);
        if (!types.some((type) => fields.commonTypes(type, node.name.value) !== undefined)) return undefined;
        left -= types.length;
        return fragmentOn(
          parent.name,
          types.map((type) => fragmentOn(type, [node])),
        );
      },
    }),
  );
  // Read again: the nodes of one field would be the same objects in each of its places.
  return written === document || left <= 0 ? document : parse(print(written), { noLocation: true });
}
