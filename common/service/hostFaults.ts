import type { ServerOptions } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errorTable } from '../errors/errorTable';
import { maillageError } from '../errors/maillageError';
import { hostCheck } from './hostCheck';

/** What a server has to take of hosts for `hostFaults` to see them, as options of Node's `createServer`. */
export const HOST_OPTIONS = {
  // Node would answer without a body where there is none.
  requireHostHeader: false,
  // Node would take the first of two headers Host, or of two keys, where another server on the way may take the second (RFC 9112, 3.2).
  joinDuplicateHeaders: true,
} as const satisfies ServerOptions;

/**
 * A function that returns INVALID_HOST for a request whose header Host is wanting, comes twice or is no host, else null: HTTP/1.1 wants one
 * (RFC 9112, 3.2), and what reads addresses later would fail on one that is none.
 */
export function hostFaults(): (request: Pick<FastifyRequest, 'raw'>) => GraphQLError | null {
  const isHost = hostCheck();
  return ({ raw }) => {
    const { host } = raw.headers;
    const isRight = host === undefined ? raw.httpVersion !== '1.1' : isHost(host);
    return isRight ? null : maillageError('INVALID_HOST', host ?? 'none');
  };
}

/** Lets a server answer such a request with its fault, and nothing else. */
export function refuseHostFaults(app: FastifyInstance): void {
  const faultOf = hostFaults();
  app.addHook('onRequest', (request, reply, done) => {
    const fault = faultOf(request);
    if (fault === null) done();
    else void reply.code(errorTable.INVALID_HOST.status).send({ errors: [fault] });
  });
}
