import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorTable, type ErrorCode } from '../../common/errors/errorTable';
import { maillageError } from '../../common/errors/maillageError';
import { SERVER_LIMITS } from '../limits/http/serverLimits';

/** A mistake of a client, and what came. */
type Mistake = readonly [code: ErrorCode, value: string];

/** What Node calls the mistakes that have a status of their own. */
const MISTAKES: ReadonlyMap<string, Mistake> = new Map([
  ['HPE_HEADER_OVERFLOW', ['HEADERS_TOO_LARGE', `more than ${SERVER_LIMITS.maxHeaderSize} bytes`]],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', ['BODY_TOO_LARGE', 'chunks with extensions that do not end']],
  ['ERR_HTTP_REQUEST_TIMEOUT', ['REQUEST_TIMEOUT', 'a part of one']],
]);

/** All others. */
const BADLY_FORMED: Mistake = ['BAD_REQUEST', 'a message that is not HTTP/1.1'];

/** The answer under way on a socket of Node's server, as Node itself keeps it. */
type HttpSocket = Duplex & { readonly _httpMessage?: ServerResponse | null };

/**
 * Answers a client whose message is no request of HTTP, is too large or comes too slowly, for Node's event "clientError", and ends the
 * connection: nobody knows where its next request would begin (RFC 9112, 9.3).
 */
export function answerClientError(error: Error, socket: HttpSocket): void {
  const code = 'code' in error ? String(error.code) : '';
  // Whoever has gone reads nothing, and half an answer can't be followed by another.
  if (code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent === true) {
    socket.destroy();
    return;
  }
  endWith(socket, ...(MISTAKES.get(code) ?? BADLY_FORMED));
}

/** Ends a connection with an error of the table, as GraphQL JSON. */
export function endWith(socket: Duplex, code: ErrorCode, value: string): void {
  const { message, extensions } = maillageError(code, value);
  const { status } = errorTable[code];
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${crypto.randomUUID()}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    ...(status === 405 ? ['allow: GET, POST'] : []),
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
