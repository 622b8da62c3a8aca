import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileOperation, type CompiledOperation } from './compiled/compileOperation';
import { keptByText } from './keptByText';

/** A document that is parsed, and valid for the schema. */
export interface ValidDocument {
  readonly document: DocumentNode;
  /** The operation with this name, compiled when it is asked for the first time; null: graphql-js alone runs it. */
  readonly compiled: (operationName: string | null) => CompiledOperation | null;
  readonly errors: null;
}

/** A valid document, or the errors that say why it is none. */
export type PreparedDocument =
  ValidDocument | { readonly document: null; readonly errors: readonly GraphQLError[] };

/** Characters of the texts of one cache: the syntax tree of a document takes up to 94 bytes for each of them (`documentStore`), so that its trees are 14 MB at most. */
const MOST_CHARACTERS = 150_000;

/** A function that parses and validates operation texts for one schema, and keeps those used last. */
export function documentCache(schema: GraphQLSchema): (source: string) => PreparedDocument {
  return keptByText((source) => prepare(schema, source), MOST_CHARACTERS);
}

function prepare(schema: GraphQLSchema, source: string): PreparedDocument {
  try {
    const document = parse(source, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return { document: null, errors };
    return { document, compiled: compiledOnce(schema, document), errors: null };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [error] };
    throw error;
  }
}

function compiledOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
): (operationName: string | null) => CompiledOperation | null {
  const kept = new Map<string | null, CompiledOperation>();
  return (operationName) => {
    const known = kept.get(operationName);
    if (known !== undefined) return known;
    const compiled = compileOperation(schema, document, operationName);
    // A name that the document does not have is not kept: there is no end to those.
    if (compiled !== null) kept.set(operationName, compiled);
    return compiled;
  };
}
