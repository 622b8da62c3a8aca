import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { Rewrite, RewriteStep } from '../QueryPlan';

/** Rewrites of the native planner in our shape, in their order. */
export function rewritesOfNative(rewrites: readonly FetchRewrite[] | null | undefined): Rewrite[] {
  return (rewrites ?? []).map(rewriteOf);
}

/** The planner writes the value setter in two ways. */
function rewriteOf(rewrite: FetchRewrite): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { kind: 'RenameKey', path: path.map(stepOf), to: renameKeyTo };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { kind: 'SetValue', path: path.map(stepOf), value: setValueTo };
}

function stepOf(segment: FetchNodePathSegment): RewriteStep {
  return 'Key' in segment
    ? { kind: 'Key', key: segment.Key }
    : { kind: 'Types', types: segment.TypenameEquals };
}
