import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { maillageError } from '../errors/maillageError';
import { SIGNATURE_HEADER } from './callSignature';
import { callVerifier } from './callVerifier';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether a gateway has signed it. */
    isSigned: boolean;
  }
}

/** Whoever keeps a service running asks whether it lives; that tells nothing of the data. */
const OPEN_PATHS: readonly string[] = ['/health', '/ready'];

const NO_BODY = '';

/**
 * Lets a server answer nothing but what a gateway has signed with one of the secrets, /health and /ready; all else is answered with
 * status 401 and CALL_NOT_SIGNED, unread where it can be. Without secrets it changes nothing.
 */
export function acceptSignedCalls(app: FastifyInstance, secrets: readonly string[]): void {
  if (secrets.length === 0) return;
  const { isTimely, accepts } = callVerifier(secrets);
  app.decorateRequest('isSigned', false);
  const isOpen = ({ url }: FastifyRequest): boolean => OPEN_PATHS.includes(url);
  const check = (request: FastifyRequest, body: string | Buffer): Error | null => {
    const { method, url: path, headers } = request;
    if (!accepts(headers[SIGNATURE_HEADER], { method, path, body })) return notSigned(path);
    request.isSigned = true;
    return null;
  };
  app.addHook('onRequest', (request, _reply, done) => {
    if (isOpen(request)) done();
    else if (!isTimely(request.headers[SIGNATURE_HEADER])) done(notSigned(request.url));
    else if (request.method === 'GET') done(check(request, NO_BODY) ?? undefined);
    else done();
  });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  // The bytes are signed: as text, those that are no UTF-8 would all look alike.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const refusal = check(request, body);
    if (refusal !== null) done(refusal);
    else void parse(request, body.toString(), done);
  });
  app.addHook('preValidation', (request, _reply, done) => {
    if (isOpen(request) || request.isSigned) done();
    else done(notSigned(request.url));
  });
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof GraphQLError) void reply.code(401).send({ errors: [error] });
    else void reply.send(error);
  });
}

function notSigned(path: string): GraphQLError {
  return maillageError('CALL_NOT_SIGNED', path);
}
