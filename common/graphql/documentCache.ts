import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** A parsed operation that is valid for the schema, or the errors that say why it is not. */
export type PreparedDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

const MOST_DOCUMENTS = 500;

/**
 * A function that parses and validates operation texts for one schema, and keeps the 500 used last: a gateway sends the
 * same few texts again and again.
 */
export function documentCache(schema: GraphQLSchema): (source: string) => PreparedDocument {
  const kept = new Map<string, PreparedDocument>();
  return (source) => {
    const known = kept.get(source) ?? prepare(schema, source);
    kept.delete(source);
    kept.set(source, known);
    const oldest = kept.keys().next();
    if (kept.size > MOST_DOCUMENTS && !oldest.done) kept.delete(oldest.value);
    return known;
  };
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
