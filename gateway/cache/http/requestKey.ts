import type { IncomingMessage } from 'node:http';

/**
 * Every header that decides how a request is answered, beside its key: whether it is a request at all, the form of the answer, its
 * coding, the rules for other origins (CORS) and against requests that pages send in somebody's name (CSRF).
 */
const DECIDING = [
  'host',
  'content-type',
  'accept',
  'accept-encoding',
  'origin',
  'x-apollo-operation-name',
  'apollo-require-preflight',
] as const;

/** A text that two requests share only where the gateway would answer both alike from the same data. */
export function requestKey({ method, url, headers }: IncomingMessage, scopes: string, body: string): string {
  let key = `${method} ${url}\n`;
  for (const name of DECIDING) {
    const value = headers[name];
    // A header that is empty is not one that is missing; none holds a line break.
    if (value !== undefined) key += `${name}:${String(value)}`;
    key += '\n';
  }
  return `${key}${JSON.stringify(scopes)}\n${body}`;
}
