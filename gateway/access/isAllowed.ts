import type { Requirement } from '../supergraph/Supergraph';
import type { Rights } from './Caller';

/** Whether a caller meets a requirement: signed in where asked, and all scopes of at least one alternative. */
export function isAllowed(caller: Rights, requirement: Requirement): boolean {
  if (requirement.authenticated && !caller.authenticated) return false;
  if (requirement.scopes.length === 0) return true;
  return requirement.scopes.some((all) => all.every((scope) => caller.scopes.has(scope)));
}
