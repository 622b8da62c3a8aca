import {
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { maillageError } from '../../common/errors/maillageError';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document with `__typename` asked for wherever a type is abstract. Without it an answer could not be checked: an object
 * of a type that clients don't see would pass for one of those that they do. Throws RESERVED_ALIAS where another field is to
 * stand under that name. An interface without types that implement it is left as it is: no subgraph could tell one.
 */
export function withTypenames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: ({ alias, name }) => {
        if (alias?.value === '__typename' && name.value !== '__typename')
          throw maillageError('RESERVED_ALIAS', `__typename: ${name.value}`);
      },
      SelectionSet: (node): SelectionSetNode | undefined => {
        const type = typeInfo.getParentType();
        if (!isAbstractType(type) || node.selections.some(isPlainTypename)) return undefined;
        if (schema.getPossibleTypes(type).length === 0) return undefined;
        return { ...node, selections: [TYPENAME, ...node.selections] };
      },
    }),
  );
}

function isPlainTypename(node: SelectionSetNode['selections'][number]): boolean {
  return (
    node.kind === Kind.FIELD &&
    node.name.value === '__typename' &&
    node.alias === undefined &&
    (node.directives ?? []).length === 0
  );
}
