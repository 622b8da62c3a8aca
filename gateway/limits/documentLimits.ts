import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../RequestContext';
import { checkDocument } from './checkDocument';

/** Checks the size of a document before Apollo Server parses, validates and plans it. */
export const documentLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ source }) => {
        checkDocument(source);
        return Promise.resolve();
      },
    }),
};
