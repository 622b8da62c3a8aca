import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner as ApolloQueryPlanner } from '@apollo/query-planner';
import type { QueryPlanner } from '../QueryPlanner';
import { checkSupergraph } from '../checkSupergraph';
import { readOperation } from '../readOperation';
import { planOfApollo } from './planOfApollo';

/**
 * A planner of @apollo/query-planner, in JavaScript on the main thread: it can't be stopped while it plans. Throws a plain
 * Error where the text is no supergraph.
 */
export function apolloPlanner(supergraphSdl: string): QueryPlanner {
  checkSupergraph(supergraphSdl);
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  const schema = supergraph.apiSchema();
  // Without it, fields of the same key in two types would be fetched for either type, with the arguments of both.
  const planner = new ApolloQueryPlanner(supergraph, { typeConditionedFetching: true });
  return {
    name: 'apollo',
    plan: async (document, signal) => {
      signal.throwIfAborted();
      const operation = operationFromDocument(schema, readOperation(document));
      const { node } = planner.buildQueryPlan(operation);
      // Events that waited while it planned are seen first: among them that the client left, or that time is up.
      await new Promise(setImmediate);
      signal.throwIfAborted();
      return { node: planOfApollo(node) };
    },
  };
}
