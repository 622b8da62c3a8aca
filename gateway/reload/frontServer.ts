import { createServer, type RequestListener, type Server } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';

/** Fastify's own, which a server that it does not make itself does not get. */
const KEEP_ALIVE_MS = 72_000;

/** How often connections that have become idle are looked for while the server ends. */
const END_IDLE_MS = 50;

/**
 * The server that stays while the gateways behind it change, as a Fastify instance without routes: it listens on every address of a
 * name. Closing it lets the requests under way finish and ends their connections after them.
 */
export function frontServer(handle: RequestListener): FastifyInstance {
  const ending = new AbortController();
  const app = fastify({
    forceCloseConnections: 'idle',
    serverFactory: () => serverOver(handle, ending.signal),
  });
  app.addHook('preClose', (done) => {
    ending.abort();
    done();
  });
  return app;
}

function serverOver(handle: RequestListener, ending: AbortSignal): Server {
  const server = createServer((request, response) => {
    if (ending.aborted) response.shouldKeepAlive = false;
    handle(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.requestTimeout = 0;
  ending.addEventListener('abort', () => endIdle(server), { once: true });
  return server;
}

/** A connection whose answer was on its way when the end began is idle only later, and Node ends only those that are idle at once. */
function endIdle(server: Server): void {
  const again = setInterval(() => server.closeIdleConnections(), END_IDLE_MS);
  server.once('close', () => clearInterval(again));
}
