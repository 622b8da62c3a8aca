import type { FastifyInstance } from 'fastify';
import { errorTable } from '../errors/errorTable';
import { maillageError } from '../errors/maillageError';

const GRAPH = '/graphql';

/**
 * Answers what a service is asked at no path of its own, or by another method than its path takes, with a GraphQL error, as the gateway
 * does: NOT_FOUND, or METHOD_NOT_ALLOWED for /graphql with the header Allow (RFC 9110, 15.5.6).
 */
export function answerUnknownPaths(app: FastifyInstance): void {
  app.setNotFoundHandler(({ method, url }, reply) => {
    const path = url.split('?')[0] ?? '';
    const isGraph = path === GRAPH;
    if (isGraph) reply.header('allow', 'POST');
    const code = isGraph ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND';
    const error = maillageError(code, isGraph ? `${method} of ${path}` : path);
    return reply.code(errorTable[code].status).send({ errors: [error] });
  });
}
