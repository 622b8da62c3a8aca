import type { QueryPlanner } from '../QueryPlanner';
import { TypeNames } from './TypeNames';
import { withTypesAsked } from './withTypesAsked';

/** A planner whose plans of operations on interface objects are corrected. A supergraph without them pays nothing. */
export function withInterfaceObjects(planner: QueryPlanner, supergraphSdl: string): QueryPlanner {
  const types = new TypeNames(supergraphSdl);
  if (types.interfaceObjects.size === 0) return planner;
  return {
    ...planner,
    plan: async (document, signal) => {
      const { node } = await planner.plan(document, signal);
      return { node: node === null ? null : withTypesAsked(node, document, types) };
    },
  };
}
