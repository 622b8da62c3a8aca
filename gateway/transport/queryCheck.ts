import { Kind, OperationTypeNode, parse } from 'graphql';
import { keptByText } from '../../common/graphql/keptByText';

/** A function that tells whether a document holds queries only; what does not parse is none. */
export function queryCheck(): (query: string) => boolean {
  return keptByText((query) => {
    try {
      return parse(query, { noLocation: true }).definitions.every(
        (node) => node.kind !== Kind.OPERATION_DEFINITION || node.operation === OperationTypeNode.QUERY,
      );
    } catch {
      return false;
    }
  });
}
