import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { composeSupergraph } from '../../schema/compose';
import { subgraphSources } from '../../schema/subgraphSources';

const api = buildSchema(composeSupergraph(subgraphSources()).apiSdl);
const types = Object.values(api.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('what clients see', () => {
  test('is described, every type, field, argument, input and value', () => {
    expect(types.flatMap(members).filter(({ description }) => !description?.trim())).toEqual([]);
  });

  test('describes in sentences', () => {
    const open = types
      .flatMap(members)
      .filter(({ description }) => !/[.!?]$/.test(description?.trim() ?? ''));
    expect(open).toEqual([]);
  });

  test('can be reached from Query, every type', () => {
    const reached = reachable(api);
    expect(types.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });

  test('asks for a page with the same words everywhere', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const type of connections) {
      expect(isObjectType(type) ? Object.keys(type.getFields()) : []).toEqual(
        expect.arrayContaining(['nodes', 'pageInfo', 'totalCount']),
      );
    }
  });
});

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

function members(type: GraphQLNamedType): Described[] {
  return [type, ...parts(type, type.name)].map(({ name, description }) => ({ name, description }));
}

function parts(type: GraphQLNamedType, path: string): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, name: `${path}.${value.name}` }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, name: `${path}.${field.name}` }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { ...field, name: `${path}.${field.name}` },
    ...field.args.map((argument) => ({ ...argument, name: `${path}.${field.name}(${argument.name}:)` })),
  ]);
}

function reachable(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const waiting: GraphQLNamedType[] = [schema.getQueryType()].filter((type) => type != null);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (found.has(type.name)) continue;
    found.add(type.name);
    waiting.push(...neighbours(schema, type));
  }
  return found;
}

function neighbours(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const named = fields.flatMap((field) => [field.type, ...field.args.map((argument) => argument.type)]);
  const family = isInterfaceType(type) ? schema.getPossibleTypes(type) : type.getInterfaces();
  return [...named.map((each) => getNamedType(each)), ...family];
}
