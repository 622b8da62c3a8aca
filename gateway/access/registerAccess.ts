import type { FastifyInstance } from 'fastify';
import type { Caller } from './Caller';
import type { Callers } from './createCallers';
import { refuseSecretsIn } from './secretsInUrl';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; there from the hook onRequest on, on the routes of the graph. */
    caller: Caller;
  }
}

/**
 * Finds out who asks, once a request and before its body is read: a bad key costs nothing. Requests end with INVALID_KEY,
 * KEY_IN_URL or KEYS_UNAVAILABLE.
 */
export function registerAccess(app: FastifyInstance, { callerOf }: Pick<Callers, 'callerOf'>): void {
  app.decorateRequest('caller');
  app.addHook('onRequest', (request, _reply, done) => {
    refuseSecretsIn(request.url);
    const caller = callerOf(request.raw);
    if (caller instanceof Promise) {
      caller.then((known) => {
        request.caller = known;
        done();
      }, done);
      return;
    }
    request.caller = caller;
    done();
  });
}
