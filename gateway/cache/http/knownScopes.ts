import type { Asking, Callers } from '../../access/createCallers';
import { scopesThatMatter } from '../../access/scopesThatMatter';
import type { Requirement } from '../../supergraph/Supergraph';

/**
 * A function that says which scopes that matter the sender of a request has; null for whoever is answered by
 * nothing kept: a key that is not known, and tokens, which take time to check. The keys are looked at each time, so that one that was
 * revoked or has expired is not known from then on.
 */
export function knownScopes(
  { callerAtOnce }: Pick<Callers, 'callerAtOnce'>,
  requirements: Iterable<Requirement>,
): (request: Asking) => string | null {
  const scopesOf = scopesThatMatter(requirements);
  return (request) => {
    const caller = callerAtOnce(request);
    return caller === null ? null : scopesOf(caller);
  };
}
