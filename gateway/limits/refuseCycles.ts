import { GraphQLError, GraphQLSchema, NoFragmentCyclesRule, validate, type DocumentNode } from 'graphql';
import type { ErrorCode } from '../../common/errors/errorTable';
import { withFix } from '../errors/withFix';

/** The rule looks at no type. */
const NO_TYPES = new GraphQLSchema({ assumeValid: true });

const CODE: ErrorCode = 'GRAPHQL_VALIDATION_FAILED';

/**
 * Throws what validation says of a document whose fragments spread themselves (GraphQL specification, 5.5.2.2), by this rule alone: others
 * would follow the circle. It takes a walk over the document.
 */
export function refuseCycles(document: DocumentNode): void {
  const [error] = validate(NO_TYPES, document, [NoFragmentCyclesRule], { maxErrors: 1 });
  if (error !== undefined)
    throw new GraphQLError(withFix(error.message, CODE), { extensions: { code: CODE } });
}
