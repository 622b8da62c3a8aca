import type { FormattedExecutionResult } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import type { SubgraphTransport } from './SubgraphTransport';

/** How long a subgraph may take. */
const DEADLINE_MS = 30_000;

/**
 * The way to a subgraph over HTTP, as the GraphQL-over-HTTP specification says it. Rejects with SUBGRAPH_UNAVAILABLE where
 * the subgraph can't be reached in 30 seconds or does not answer with a GraphQL result; the message names the subgraph alone.
 */
export function httpTransport(name: string, url: string): SubgraphTransport {
  return async (call) => {
    const response = await send(url, call).catch((cause: unknown) => {
      throw maillageError('SUBGRAPH_UNAVAILABLE', name, { cause });
    });
    const result: unknown = await response.json().catch(() => null);
    if (!isResult(result))
      throw maillageError('SUBGRAPH_UNAVAILABLE', name, { cause: `HTTP status ${response.status}` });
    return result;
  };
}

function send(url: string, call: Parameters<SubgraphTransport>[0]): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-request-id': call.requestId,
    },
    body: JSON.stringify({ query: call.query, variables: call.variables, operationName: call.operationName }),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}

/** A result has data that is an object, or null with errors; errors have a message (GraphQL specification, "Response"). */
function isResult(value: unknown): value is FormattedExecutionResult {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  if (errors !== undefined && !(Array.isArray(errors) && errors.length > 0 && errors.every(hasMessage)))
    return false;
  return isObject(data) || ((data === null || data === undefined) && errors !== undefined);
}

function hasMessage(value: unknown): boolean {
  return isObject(value) && typeof value['message'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
