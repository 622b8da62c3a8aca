import {
  buildSchema,
  executeSync,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

/** What graphql-js answers over data under response keys. */
export interface ReferenceCase {
  readonly document: DocumentNode;
  readonly data: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly forbidden: ReadonlySet<FieldNode>;
}

/** A schema whose object types take nothing but objects, which graphql-js leaves to the schema. */
export function referenceSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) type.isTypeOf = isRecord;
  }
  return schema;
}

/** The answer of graphql-js: values are found under response keys, and types by `__typename`. */
export function executeReference(
  schema: GraphQLSchema,
  { document, data, variables, forbidden }: ReferenceCase,
) {
  return executeSync({
    schema,
    document,
    rootValue: data,
    variableValues: variables,
    fieldResolver: (source: unknown, _args, _context, { path, fieldNodes }) => {
      if (fieldNodes.some((node) => forbidden.has(node))) throw new Error('FORBIDDEN');
      return isRecord(source) && Object.hasOwn(source, path.key) ? source[path.key] : undefined;
    },
    typeResolver: (value: unknown) => {
      const name = isRecord(value) ? value['__typename'] : undefined;
      return typeof name === 'string' ? name : undefined;
    },
  });
}

/**
 * An error as both sides tell it: of an abstract type's wrong `__typename` there is one message, which hides that name, and no
 * message of ours holds a value.
 */
export function toldError({ message: whole, path, extensions }: GraphQLError): string {
  const message = whole
    .replace(/^((?:Enum ".*?"|\w+) cannot represent) .*$/s, '$1 the value.')
    .replace(/^(Expected value of type ".*?") but got: .*$/s, '$1.');
  const wrongType = /^(?:Abstract type|Runtime Object type) .*$/s.test(message);
  const said = extensions['code'] === 'FORBIDDEN' ? 'FORBIDDEN' : message;
  return `${wrongType ? 'wrong runtime type' : said} at ${JSON.stringify(path ?? [])}`;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
