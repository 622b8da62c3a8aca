import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { StartupError } from '../../common/errors/StartupError';

/** An operation, and the document that has its fragments. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/**
 * The operation of that name, or the only one; null where the text is no GraphQL or has no operation, which is for the
 * server to tell. Throws a StartupError with the names there are where none or a wrong one was chosen.
 */
export function chosenOperation(text: string, asked: string | null): Operation | null {
  const document = parsed(text);
  if (document === null) return null;
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map(({ name }) => name?.value ?? 'one without a name').join(', ');
  if (asked === null && operations.length > 1)
    throw new StartupError(
      `There are ${operations.length} operations (${names}): choose one with --operation NAME.`,
    );
  const definition = operations.find(({ name }) => asked === null || name?.value === asked);
  if (definition) return { document, definition };
  if (asked === null) return null;
  throw new StartupError(`There is no operation "${asked}" for --operation: there is ${names || 'none'}.`);
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
