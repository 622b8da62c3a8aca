import { createRequire } from 'node:module';
import { checkSupergraph } from '../checkSupergraph';
import type { QueryPlanner } from '../QueryPlanner';
import { readOperation } from '../readOperation';
import { PlannerKeeper } from './PlannerKeeper';
import { planOfNative } from './planOfNative';

/**
 * A planner of @graphql-hive/router-query-planner: native code, in a process of its own, since some operations make it end
 * the process that it runs in. Throws a plain Error where the text is no supergraph, or where the library is not built for
 * this system.
 */
export function nativePlanner(supergraphSdl: string): QueryPlanner {
  checkSupergraph(supergraphSdl);
  // Nothing of it runs here: only to know at once whether it can be loaded.
  createRequire(__filename)('@graphql-hive/router-query-planner');
  const keeper = new PlannerKeeper(supergraphSdl);
  return {
    name: 'native',
    plan: async (document, signal) => {
      signal.throwIfAborted();
      readOperation(document);
      const node = await keeper.plan(document, signal);
      signal.throwIfAborted();
      return { node: planOfNative(node) };
    },
    close: () => keeper.close(),
  };
}
