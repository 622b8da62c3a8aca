import { getOperationAST, Kind, type DocumentNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import type { Operation } from './Operation';

/** The operation of that name, or the only one; throws OPERATION_RESOLUTION_FAILURE (GraphQL specification, "GetOperation"). */
export function operationIn(document: DocumentNode, name: string | null): Operation {
  const definition = getOperationAST(document, name);
  if (!definition) throw maillageError('OPERATION_RESOLUTION_FAILURE', name ?? 'no name');
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { definition, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
}
