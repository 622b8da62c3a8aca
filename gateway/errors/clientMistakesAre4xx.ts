import type { ApolloServerPlugin } from '@apollo/server';
import { errorTable } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import type { RequestContext } from '../RequestContext';

/**
 * Gives an answer without data the status of its first error: Apollo Server answers 500 to an unknown operationName and
 * 200 to variables that a gateway refused.
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
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single' && response.body.singleResult.data == null) {
          const code = response.body.singleResult.errors?.[0]?.extensions?.['code'];
          if (isErrorCode(code)) response.http.status = errorTable[code].status;
        }
        return Promise.resolve();
      },
    }),
};
