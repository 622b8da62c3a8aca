import { callerOf } from '../../access/callerOf';
import type { Requirement } from '../../supergraph/Supergraph';
import { scopesThatMatter } from '../../access/scopesThatMatter';

/**
 * A function that says, from the header Authorization, which scopes that matter a caller has; null for a key that is not known, who
 * is answered by nothing kept. The keys are looked at each time, so that a key that was revoked is not known from then on.
 */
export function knownScopes(
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  requirements: Iterable<Requirement>,
): (authorization: string | undefined) => string | null {
  const scopesOf = scopesThatMatter(requirements);
  return (authorization) => {
    try {
      return scopesOf(callerOf(authorization, keys));
    } catch {
      return null;
    }
  };
}
