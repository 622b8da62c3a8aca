import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { keptByText } from './keptByText';

/** A parsed operation that is valid for the schema, or the errors that say why it is not. */
export type PreparedDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

/** A function that parses and validates operation texts for one schema, and keeps those used last. */
export function documentCache(schema: GraphQLSchema): (source: string) => PreparedDocument {
  return keptByText((source) => prepare(schema, source));
}

function prepare(schema: GraphQLSchema, source: string): PreparedDocument {
  try {
    const document = parse(source, { noLocation: true });
    const errors = validate(schema, document);
    return errors.length === 0 ? { document, errors: null } : { document: null, errors };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [error] };
    throw error;
  }
}
