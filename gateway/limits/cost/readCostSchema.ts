import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  OperationTypeNode,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { CostSchema, FieldCost, InputCost, ListSize } from './CostSchema';

/**
 * What the fields and arguments of a schema cost by its directives @cost and @listSize (Federation 2.9; IBM GraphQL Cost Directives
 * specification), from its SDL.
 */
export function readCostSchema(sdl: string): CostSchema {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true });
  const types = Object.values(schema.getTypeMap());
  const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const roots = Object.values(OperationTypeNode).flatMap((operation) => {
    const type = schema.getRootType(operation);
    return type == null ? [] : [[operation, type.name] as const];
  });
  const query = schema.getQueryType();
  return {
    fields: new Map(
      outputs.map((type) => [
        type.name,
        byName(type === query ? withIntrospection(type) : type.getFields(), fieldCost),
      ]),
    ),
    inputs: new Map(
      types.filter(isInputObjectType).map((type) => [type.name, byName(type.getFields(), inputCost)]),
    ),
    roots: new Map(roots),
  };
}

/** Its fields are those of a schema as any others: what it answers is as large as what its lists hold. */
function withIntrospection(query: GraphQLObjectType): Record<string, GraphQLField<unknown, unknown>> {
  return { ...query.getFields(), __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };
}

function byName<Given, Cost>(
  fields: Readonly<Record<string, Given>>,
  costOf: (field: Given) => Cost,
): Map<string, Cost> {
  return new Map(Object.entries(fields).map(([name, field]) => [name, costOf(field)]));
}

function fieldCost(field: GraphQLField<unknown, unknown>): FieldCost {
  const type = getNamedType(field.type);
  return {
    weight: weightOf(field) ?? weightOf(type) ?? (isCompositeType(type) ? 1 : 0),
    typeName: type.name,
    isList: isListType(getNullableType(field.type)),
    listSize: listSizeOf(field),
    arguments: new Map(field.args.map((argument) => [argument.name, inputCost(argument)])),
  };
}

function inputCost(input: GraphQLArgument | GraphQLInputField): InputCost {
  const type = getNamedType(input.type);
  return {
    weight: weightOf(input) ?? weightOf(type) ?? (isInputObjectType(type) ? 1 : 0),
    typeName: type.name,
    isList: isListType(getNullableType(input.type)),
    defaultValue: input.defaultValue,
  };
}

/** Anything of a schema that may carry directives. */
type Described = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLNamedType;

/** IBM writes weights as texts, Federation as whole numbers. */
function weightOf(described: Described): number | null {
  const weight = Number(argument(directive(described, 'cost'), 'weight') ?? NaN);
  return Number.isFinite(weight) ? weight : null;
}

function listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | null {
  const node = directive(field, 'listSize');
  if (node === undefined) return null;
  const assumedSize = argument(node, 'assumedSize');
  return {
    assumedSize: typeof assumedSize === 'number' ? Math.max(0, assumedSize) : null,
    slicingArguments: texts(argument(node, 'slicingArguments')),
    sizedFields: texts(argument(node, 'sizedFields')),
  };
}

function directive({ astNode }: Described, name: string): ConstDirectiveNode | undefined {
  return astNode?.directives?.find((node) => node.name.value === name);
}

function argument(node: ConstDirectiveNode | undefined, name: string): unknown {
  const value = node?.arguments?.find((each) => each.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
