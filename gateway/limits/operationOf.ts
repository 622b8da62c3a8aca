import type { FastifyRequest } from 'fastify';
import type { Variables } from './measureDocument';

/** The text and the variables of a request, by POST or GET, as far as they have the right shape. */
export function operationOf({ body, query }: FastifyRequest): { source: string; variables: Variables } {
  const asked = isObject(body) ? body : isObject(query) ? query : {};
  const { query: source, variables } = asked;
  return { source: typeof source === 'string' ? source : '', variables: variablesOf(variables) };
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
