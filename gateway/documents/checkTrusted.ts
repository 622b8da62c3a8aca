import { GraphQLError, Kind, validate, type GraphQLSchema } from 'graphql';
import { StartupError } from '../../common/errors/StartupError';
import type { DocumentCheck } from '../limits/documentCheck';
import { problemsText } from './problemsText';
import type { TrustedDocument } from './TrustedDocument';

/**
 * Checks that every trusted document can be answered: it is valid for the public schema, and no larger than any other may be.
 * Throws a StartupError that names those which can't.
 */
export function checkTrusted(
  documents: readonly TrustedDocument[],
  schema: GraphQLSchema,
  checkSize: DocumentCheck,
): void {
  const problems = documents.flatMap((document) => {
    const problem = problemOf(document, schema, checkSize);
    return problem === null ? [] : [`${JSON.stringify(document.name)}: ${problem}`];
  });
  if (problems.length === 0) return;
  throw new StartupError(`Trusted documents can't be answered. ${problemsText(problems)}`);
}

/** The first thing that is wrong with a document; null for none. Its size comes first: validation of any text may take long. */
function problemOf(trusted: TrustedDocument, schema: GraphQLSchema, checkSize: DocumentCheck): string | null {
  const { document, text } = trusted;
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return 'It has no operation.';
  const unknown = operations.find(({ operation }) => !schema.getRootType(operation));
  if (unknown !== undefined) return `The schema has no ${unknown.operation}.`;
  return tooLarge(text, checkSize) ?? validate(schema, document)[0]?.message ?? null;
}

function tooLarge(text: string, checkSize: DocumentCheck): string | null {
  try {
    checkSize(text, {});
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
