import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Documents } from './documents/createDocuments';
import { checkOperation, giveStatus } from './errors/clientMistakesAre4xx';
import type { ValidDocuments } from './prepared/ValidDocuments';
import type { RequestContext } from './RequestContext';

const DONE = Promise.resolve();

/**
 * All that is done around an operation inside Apollo Server, which waits for each hook of each plugin: hence one plugin, and nothing
 * that is made for a request alone. What came from no cache is not to be kept (RFC 9111, 5.2.2.5) until `registerAnswers` says otherwise.
 */
export function requestPlugin(
  documents: Pick<Documents, 'checkTrusted' | 'keep'>,
  valid: Pick<ValidDocuments, 'note'>,
): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    didResolveOperation: (context) => {
      checkOperation(context);
      const { source, document, operationName, request } = context;
      valid.note(source, request.operationName ?? null, { document, operationName });
      if (context.contextValue.keepsText === true) documents.keep(source);
      return DONE;
    },
    willSendResponse: (context) => {
      giveStatus(context);
      context.response.http.headers.set('cache-control', 'no-store');
      return DONE;
    },
  };
  const listening = Promise.resolve(listener);
  return {
    serverWillStart: ({ schema }) => {
      documents.checkTrusted(schema);
      return DONE;
    },
    requestDidStart: () => listening,
  };
}
