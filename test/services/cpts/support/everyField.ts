import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const HISTORY = '(from: "2021-01-01", to: "2022-01-01")';

/** Arguments without which a field can't be asked; by its name. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.cpts': '(id: "cpts-grand-saumurois")',
  'Query.contract': '(id: "aci-grand-saumurois")',
  'Query.fundingGrid': '(id: "aci-2019")',
  'Query.fundingGridDifference': '(fromId: "aci-2019", toId: "avenant-2-2021")',
  'Query.simulateFunding': '(input: { communes: ["83119"], gridId: "aci-2019" })',
  'Query.cptsChanges': '(from: "2021-01-01", to: "2022-01-01", first: 20)',
  'Territory.coverageHistory': HISTORY,
  'Country.coverageHistory': HISTORY,
  'Region.coverageHistory': HISTORY,
  'Department.coverageHistory': HISTORY,
  'EPCI.coverageHistory': HISTORY,
  'Commune.coverageHistory': HISTORY,
  'Query.changesSince': '(version: $version, first: 20)',
  'Query._entities': '(representations: $representations)',
};

/** The variables that these arguments name; by the field. */
const VARIABLES: Readonly<Record<string, string>> = {
  'Query.changesSince': '($version: ID!)',
  'Query._entities': '($representations: [_Any!]!)',
};

/** One query for each root field, with all fields of all types below it down to the depth. */
export function everyFieldOf(schema: GraphQLSchema, { depth }: { readonly depth: number }): string[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries');
  return Object.values(root.getFields()).map((field) => {
    const path = `Query.${field.name}`;
    const variables = VARIABLES[path] ?? '';
    return `query ${variables} { ${selection(schema, { owner: 'Query', field, depth })} }`;
  });
}

interface FieldAtDepth {
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly depth: number;
}

/** The field under an alias that names its owner and itself, so that an answer tells what was resolved. */
function selection(schema: GraphQLSchema, { owner, field, depth }: FieldAtDepth): string {
  const type = getNamedType(field.type);
  const args = ARGUMENTS[`${owner}.${field.name}`] ?? '';
  if (args === '' && field.args.some((argument) => isNonNullType(argument.type))) {
    throw new Error(`${owner}.${field.name} needs arguments`);
  }
  return `${owner}__${field.name}: ${field.name}${args} ${fieldsOf(schema, type, depth)}`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (depth === 0) return '{ __typename }';
  if (isInterfaceType(type) || isUnionType(type)) {
    const possible = schema.getPossibleTypes(type);
    return `{ __typename ${possible.map((each) => `... on ${each.name} ${fieldsOf(schema, each, depth)}`).join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  return `{ ${fields.map((field) => selection(schema, { owner: type.name, field, depth: depth - 1 })).join(' ')} }`;
}

/** The fields, as Type.field, whose values in an answer are not null. */
export function fieldsSeen(value: unknown): Set<string> {
  const seen = new Set<string>();
  walk(value, seen);
  return seen;
}

function walk(value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, seen);
  } else if (typeof value === 'object' && value !== null) {
    for (const [alias, inner] of Object.entries(value)) {
      if (inner !== null && alias.includes('__')) seen.add(alias.replace('__', '.'));
      walk(inner, seen);
    }
  }
}
