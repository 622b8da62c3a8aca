import type { Server } from 'node:http';
import { endWith } from './answerClientError';

/**
 * Lets a server answer two kinds of requests that Node answers without a body: an expectation that nobody knows is passed over (RFC 9110,
 * 10.1.1), and a CONNECT is refused as any other method.
 */
export function answerUnusualRequests(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', ({ method }, socket) => endWith(socket, 'METHOD_NOT_ALLOWED', method ?? 'none'));
}
