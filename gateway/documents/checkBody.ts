import type { FastifyRequest } from 'fastify';
import { maillageError } from '../../common/errors/maillageError';
import { isObject } from '../limits/requestParameters';
import { documentName } from './documentName';

/** What a parameter of a body is (GraphQL over HTTP, "Request Parameters"), where it is there and not null. */
const SHAPES: readonly (readonly [name: string, shape: string, fits: (value: unknown) => boolean])[] = [
  ['query', 'a text', (value) => typeof value === 'string'],
  ['operationName', 'a text', (value) => typeof value === 'string'],
  ['variables', 'an object', isObject],
  ['extensions', 'an object', isObject],
];

/**
 * Throws BAD_REQUEST with what came for a body that is no GraphQL request: no object, a parameter of another type, no document. What is
 * wrong with an address the server says. Throws PERSISTED_QUERY_INVALID as `documentName` does.
 */
export function checkBody({ method, body }: Pick<FastifyRequest, 'method' | 'body'>): void {
  if (method !== 'POST') return;
  if (!isObject(body)) throw maillageError('BAD_REQUEST', `a body that is ${kindOf(body)}`);
  for (const [name, shape, fits] of SHAPES) {
    const value = body[name];
    if (value !== undefined && value !== null && !fits(value))
      throw maillageError('BAD_REQUEST', `"${name}" that is ${kindOf(value)}, not ${shape}`);
  }
  if ((body['query'] ?? '') === '' && documentName(body) === null)
    throw maillageError('BAD_REQUEST', withoutDocument(body));
}

function withoutDocument({ query }: Readonly<Record<string, unknown>>): string {
  return query === '' ? 'an empty "query"' : 'an object without "query"';
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'not there';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return 'a text';
  return isObject(value) ? 'an object' : `a ${typeof value}`;
}
