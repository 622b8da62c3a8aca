import type { FastifyRequest } from 'fastify';

/** The parameters of a GraphQL request by name (GraphQL over HTTP, "Request Parameters"), unchecked. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters of a request, in a GET as texts. They are read exactly as Apollo Server reads them: were a text decoded otherwise,
 * what is checked would not be what is executed. One that is given twice is left out, since the server refuses it.
 */
export function requestParameters({ method, url, body }: ParameterSource): Parameters {
  if (method !== 'GET') return isObject(body) ? body : {};
  const search = searchOf(url);
  const once = [...new Set(search.keys())].filter((name) => search.getAll(name).length === 1);
  return Object.fromEntries(once.map((name) => [name, search.get(name)]));
}

type ParameterSource = Pick<FastifyRequest, 'method' | 'url' | 'body'>;

/** What stands behind the question mark of a request's address. */
export function searchOf(url: string): URLSearchParams {
  return new URLSearchParams(new URL(url, 'http://localhost').search);
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
