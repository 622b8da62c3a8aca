import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../errors/registerErrorAnswers';
import { ONE_MORE, RETRY_AFTER } from './refuseInFront';
import type { Admission } from './Admission';
import { isRefused } from './isRefused';

const WINDOW_MS = 100;

/**
 * Refuses the requests of a scope with OVERLOADED where the line is full, before their body is read and, where it has become full since,
 * before their caller is looked up.
 */
export function registerOverload(app: FastifyInstance, admission: Admission): void {
  endWindows(app, admission);
  for (const hook of ['onRequest', 'preValidation'] as const)
    app.addHook(hook, (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
      if (request.method === 'OPTIONS' || !isRefused(admission, request.raw)) done();
      else void answer(reply.header('retry-after', RETRY_AFTER), 'OVERLOADED', ONE_MORE);
    });
}

function endWindows(app: FastifyInstance, { line, end }: Admission): void {
  const windows = setInterval(() => line.endWindow(), WINDOW_MS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(windows);
    end();
    done();
  });
}
