import {
  BREAK,
  isInterfaceType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { FieldsBySubgraph } from './FieldsBySubgraph';
import { fragmentOn } from './fragmentOn';
import { GrowthLimit } from './GrowthLimit';

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
  const limit = new GrowthLimit();
  const written = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node): unknown => {
        const parent = typeInfo.getParentType();
        if (!isInterfaceType(parent)) return undefined;
        const types = schema.getPossibleTypes(parent).map(({ name }) => name);
        if (!types.some((type) => fields.commonTypes(type, node.name.value) !== undefined)) return undefined;
        const fragments = fragmentOn(
          parent.name,
          types.map((type) => fragmentOn(type, [node])),
        );
        return limit.allows(node, fragments) ? fragments : BREAK;
      },
    }),
  );
  // Read again: the nodes of one field would be the same objects in each of its places.
  return written === document || limit.isPassed ? document : parse(print(written), { noLocation: true });
}
