import type { Rights } from './Caller';
import type { Requirement } from '../supergraph/Supergraph';

/**
 * A function that says of a caller only what the requirements can tell apart: two callers with the same text see the same of whatever
 * these requirements guard. Empty where nothing is required, or nothing of it is had.
 */
export function scopesThatMatter(requirements: Iterable<Requirement>): (caller: Rights) => string {
  const asked = new Set<string>();
  let authenticated = false;
  for (const requirement of requirements) {
    authenticated ||= requirement.authenticated;
    for (const scope of requirement.scopes.flat()) asked.add(scope);
  }
  const known = new WeakMap<ReadonlySet<string>, string>();
  return (caller) => {
    const signedIn = authenticated && caller.authenticated ? 'authenticated\n' : '';
    let scopes = known.get(caller.scopes);
    if (scopes === undefined) {
      scopes = JSON.stringify([...caller.scopes].filter((scope) => asked.has(scope)).sort());
      known.set(caller.scopes, scopes);
    }
    return scopes === '[]' ? signedIn : `${signedIn}${scopes}`;
  };
}
