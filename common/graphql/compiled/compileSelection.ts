import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { charactersOfMember } from '../AnswerRoom';
import { compileField } from './compileField';
import type { CompiledSelection } from './CompiledField';
import type { OperationFacts } from './Run';

const metaFields = new Map<string, GraphQLField<unknown, unknown>>(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/**
 * The selection set of a valid operation, for runs that have these values of the variables in `@skip` and `@include`. Selections
 * below are compiled when a first object needs them.
 */
export function compileSelection(
  facts: OperationFacts,
  conditions: Readonly<Record<string, unknown>>,
): CompiledSelection {
  const { schema, queryType, fragments, operation } = facts;
  const variables = { ...conditions };
  let places = 0;
  const compiled = (
    parentType: GraphQLObjectType,
    fields: ReadonlyMap<string, readonly FieldNode[]>,
    up: number,
  ): CompiledSelection => ({
    fields: [...fields].map(([responseName, nodes]) => {
      const [node, definition] = fieldOf(parentType, responseName, nodes);
      const place = places++;
      const facts = { responseName, definition, nodes, node, parentType, place };
      const subfields = (type: GraphQLObjectType): ReadonlyMap<string, readonly FieldNode[]> =>
        collectSubfields(schema, fragments, variables, type, nodes);
      return compileField(
        { facts, selectionOn: (type, ofType) => compiled(type, subfields(type), ofType) },
        up,
      );
    }),
    characters: [...fields.keys()].reduce((sum, name) => sum + charactersOfMember(name), 2),
  });
  const fields = collectFields(schema, fragments, variables, queryType, operation.selectionSet);
  return compiled(queryType, fields, 0);
}

function fieldOf(
  type: GraphQLObjectType,
  responseName: string,
  [node]: readonly FieldNode[],
): [FieldNode, GraphQLField<unknown, unknown>] {
  const definition = node && (metaFields.get(node.name.value) ?? type.getFields()[node.name.value]);
  if (node === undefined || definition === undefined)
    throw new TypeError(`${type.name} has no field for ${responseName}`);
  return [node, definition];
}
