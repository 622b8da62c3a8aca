import type { ApolloServerPlugin } from '@apollo/server';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import type { RequestContext } from '../RequestContext';
import { statusFor } from './statusFor';

/**
 * Gives an answer without data the status of its first error (`statusFor`): Apollo Server answers 500 to an unknown operationName
 * and 200 to variables that a gateway refused. What it calls a bad request it knows better: a mutation by GET is 405.
 */
export const clientMistakesAre4xx: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, request, schema }) => {
        if (operation === undefined)
          throw maillageError('OPERATION_RESOLUTION_FAILURE', request.operationName ?? 'no name');
        if (!schema.getRootType(operation.operation))
          throw maillageError('OPERATION_NOT_SUPPORTED', operation.operation);
        return Promise.resolve();
      },
      willSendResponse: ({ request, response }) => {
        if (response.body.kind === 'single' && response.body.singleResult.data == null) {
          const code = response.body.singleResult.errors?.[0]?.extensions?.['code'];
          if (isErrorCode(code) && code !== 'BAD_REQUEST')
            response.http.status = statusFor(code, request.http?.headers.get('accept'));
        }
        return Promise.resolve();
      },
    }),
};
