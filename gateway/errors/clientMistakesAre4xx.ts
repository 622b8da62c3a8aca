import type { GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import type { RequestContext } from '../RequestContext';
import { statusFor } from './statusFor';

/**
 * Throws OPERATION_RESOLUTION_FAILURE where a valid document has no operation that the request names, and OPERATION_NOT_SUPPORTED where
 * the schema has none of its kind: Apollo Server would answer 500.
 */
export function checkOperation({
  operation,
  request,
  schema,
}: Pick<GraphQLRequestContext<RequestContext>, 'operation' | 'request' | 'schema'>): void {
  if (operation === undefined)
    throw maillageError('OPERATION_RESOLUTION_FAILURE', request.operationName ?? 'no name');
  if (!schema.getRootType(operation.operation))
    throw maillageError('OPERATION_NOT_SUPPORTED', operation.operation);
}

/**
 * Gives an answer without data the status of its first error (`statusFor`): Apollo Server answers 200 to variables that a gateway
 * refused. What it calls a bad request it knows better, and a mutation by GET is 405 (GraphQL over HTTP, "Methods").
 */
export function giveStatus({
  request,
  response,
}: Pick<GraphQLRequestContextWillSendResponse<RequestContext>, 'request' | 'response'>): void {
  if (response.body.kind !== 'single' || response.body.singleResult.data != null) return;
  const code = response.body.singleResult.errors?.[0]?.extensions?.['code'];
  if (isErrorCode(code) && code !== 'BAD_REQUEST' && response.http.status !== 405)
    response.http.status = statusFor(code, request.http?.headers.get('accept'));
}
