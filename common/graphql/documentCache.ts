import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** A parsed operation that is valid for the schema, or the errors that say why it is not. */
export type PreparedDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

const MOST_DOCUMENTS = 500;
/** Characters of all texts kept: a parsed document takes many times the memory of its text. */
const MOST_CHARACTERS = 5_000_000;

/**
 * A function that parses and validates operation texts for one schema, and keeps those used last, 500 of them and
 * 5 million characters at most: a gateway sends the same few texts again and again.
 */
export function documentCache(schema: GraphQLSchema): (source: string) => PreparedDocument {
  const kept = new Map<string, PreparedDocument>();
  let characters = 0;
  return (source) => {
    const found = kept.get(source);
    const known = found ?? prepare(schema, source);
    if (found === undefined) characters += source.length;
    else kept.delete(source);
    kept.set(source, known);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_DOCUMENTS && characters <= MOST_CHARACTERS) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
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
