import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../errors/registerErrorAnswers';
import { ONE_MORE, RETRY_AFTER } from './refuseInFront';
import type { WaitingLine } from './WaitingLine';

const WINDOW_MS = 100;

/**
 * Lets the requests of a scope wait in the line, and refuses them with OVERLOADED where it is full, before their body is read or
 * their caller looked up. A request joins the line once its body is there, so that slow senders take nobody's place.
 */
export function registerOverload(app: FastifyInstance, line: WaitingLine): void {
  const begun = new WeakMap<FastifyRequest, number>();
  endWindows(app, line);
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'OPTIONS' || !line.isFull()) done();
    else refuse(reply);
  });
  app.addHook('preValidation', (request, reply, done) => {
    // As many bodies may be there at once as were let in while the line was short.
    if (line.isFull()) {
      refuse(reply);
      return;
    }
    const begin = (): void => {
      begun.set(request, performance.now());
      done();
    };
    line.join({ begin, isGone: () => reply.raw.destroyed });
  });
  const leave = (request: FastifyRequest): void => {
    const since = begun.get(request);
    if (since === undefined) return;
    begun.delete(request);
    line.leave(performance.now() - since);
  };
  // The work is done then; how fast a client takes its answer is its own matter.
  app.addHook('onSend', (request, _reply, ...[payload, done]: OnSendRest) => {
    leave(request);
    done(null, payload);
  });
  app.addHook('onResponse', (request, _reply, done) => {
    leave(request);
    done();
  });
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

function endWindows(app: FastifyInstance, line: WaitingLine): void {
  const windows = setInterval(() => line.endWindow(), WINDOW_MS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(windows);
    done();
  });
}

function refuse(reply: FastifyReply): void {
  void answer(reply.header('retry-after', RETRY_AFTER), 'OVERLOADED', ONE_MORE);
}
