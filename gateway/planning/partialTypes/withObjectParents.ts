import { isInterfaceType, parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { FieldsBySubgraph } from './FieldsBySubgraph';
import { fragmentOn } from './fragmentOn';
import { replaceFields } from './replaceFields';

/**
 * The document with the partial fields that it asks of an interface written out for each object type, since each has subgraphs of its own;
 * or the document itself where there is none, or it would grow too large.
 */
export function withObjectParents(
  document: DocumentNode,
  fields: FieldsBySubgraph,
  schema: GraphQLSchema,
): DocumentNode {
  const written = replaceFields(document, schema, (node, parent) => {
    if (!isInterfaceType(parent)) return undefined;
    const types = schema.getPossibleTypes(parent).map(({ name }) => name);
    if (!types.some((type) => fields.commonTypes(type, node.name.value) !== undefined)) return undefined;
    return fragmentOn(
      parent.name,
      types.map((type) => fragmentOn(type, [node])),
    );
  });
  // Read again: the nodes of one field would be the same objects in each of its places.
  return written === document ? document : parse(print(written), { noLocation: true });
}
