import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What pages of other origins may read of an answer, beside its body. */
const EXPOSED = ['x-request-id', 'ratelimit-policy', 'ratelimit', 'retry-after'];

/**
 * Lets pages of other origins ask (Fetch standard, CORS): all of them, since data are open and no cookie is read, or those of a list. Credentials of
 * a browser are never taken; a key is sent in its own header.
 */
export async function registerOrigins(
  app: FastifyInstance,
  origins: readonly string[] | null,
): Promise<void> {
  await app.register(cors, {
    origin: origins === null ? '*' : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED,
    // Else a plain OPTIONS would get an answer that is no JSON.
    strictPreflight: false,
    maxAge: 86_400,
  });
}
