import fastify, { type FastifyInstance } from 'fastify';
import { listenFastify } from '../gateway/parts/listenAnywhere';
import type { Databases, Handler } from './Handler';
import { handlersFor, openDatabases } from './handlersFor';

/** A handler written by hand behind Fastify, as the product stands behind it. */
export function handServer(handler: Handler, databases: Databases): FastifyInstance {
  const answer = handler.open(databases);
  const app = fastify();
  app.post<{ Body: Handler }>('/graphql', (request) => ({ data: answer(request.body.variables) }));
  return app;
}

/** Serves the handler of that name on the databases of a folder; its address. */
export function serveByHand(name: string, folder: string): Promise<string> {
  const databases = openDatabases(folder);
  const handler = handlersFor(databases).find((each) => each.name === name);
  if (handler === undefined) throw new Error(`No handler is named ${name}`);
  return listenFastify(handServer(handler, databases));
}
