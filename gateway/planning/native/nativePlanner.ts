import { createRequire } from 'node:module';
import type * as NativeLibrary from '@graphql-hive/router-query-planner';
import { checkSupergraph } from '../checkSupergraph';
import type { QueryPlanner } from '../QueryPlanner';
import { readOperation } from '../readOperation';
import { inMutationOrder } from './inMutationOrder';
import { planOfNative } from './planOfNative';

const requireHere = createRequire(__filename);

/** Labels of progressive @override are asked for by routers that have them; here a field moves all at once. */
const NO_LABELS = new Set<string>();

/**
 * A planner of @graphql-hive/router-query-planner: native code that plans off the main thread. Throws a plain Error where the
 * text is no supergraph, or where the library is not built for this system.
 */
export function nativePlanner(supergraphSdl: string): QueryPlanner {
  checkSupergraph(supergraphSdl);
  const planner = new (nativeLibrary().QueryPlanner)(supergraphSdl);
  return {
    name: 'native',
    plan: async (document, signal) => {
      signal.throwIfAborted();
      readOperation(document);
      const plan = await planner.planAsync(document, null, NO_LABELS, 0, signal).catch((error: unknown) => {
        // It says in words of its own that it was stopped.
        signal.throwIfAborted();
        throw error;
      });
      signal.throwIfAborted();
      return { node: inMutationOrder(planOfNative(plan.node)) };
    },
  };
}

/** Loaded on first use, so that a system without it can still plan with the other library. */
function nativeLibrary(): typeof NativeLibrary {
  return requireHere('@graphql-hive/router-query-planner') as typeof NativeLibrary;
}
