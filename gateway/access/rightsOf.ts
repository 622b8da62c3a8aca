import type { Requirement } from '../supergraph/Supergraph';
import type { Caller } from './callerOf';

/**
 * A function that names what a caller may see: the same name for two callers means that no field tells them apart, the empty
 * name that only what is open to all. Scopes that no field asks for do not count.
 */
export function rightsOf(requirements: ReadonlyMap<string, Requirement>): (caller: Caller) => string {
  const asked = new Set([...requirements.values()].flatMap(({ scopes }) => scopes.flat()));
  const asksForCaller = [...requirements.values()].some(({ authenticated }) => authenticated);
  const scopes = [...asked].sort();
  return (caller) => {
    const held = scopes.filter((scope) => caller.scopes.has(scope));
    return [...(asksForCaller && caller.authenticated ? ['authenticated'] : []), ...held].join(' ');
  };
}
