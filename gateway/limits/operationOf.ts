import type { Variables } from './measureDocument';
import { isObject, type Parameters } from './requestParameters';

/** The text and the variables of a request, as far as they have the right shape. */
export function operationOf({ query, variables }: Parameters): { source: string; variables: Variables } {
  return { source: typeof query === 'string' ? query : '', variables: variablesOf(variables) };
}

/** A GET carries them as JSON text; what is no JSON is refused by the server, which says why. */
function variablesOf(variables: unknown): Variables {
  if (typeof variables !== 'string') return isObject(variables) ? variables : {};
  try {
    return variablesOf(JSON.parse(variables) as unknown);
  } catch {
    return {};
  }
}
