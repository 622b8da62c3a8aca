import { GraphQLError } from 'graphql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import { acceptsByName, GRAPHQL_RESPONSE } from './acceptsByName';
import type { ReportError } from './publicError';
import { statusFor } from './statusFor';

const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Gives every answer outside GraphQL execution the body of a GraphQL error: unknown paths, bad bodies, failures. */
export function registerErrorAnswers(app: FastifyInstance, report: ReportError): void {
  app.setNotFoundHandler((request, reply) => answer(reply, 'NOT_FOUND', request.url.split('?')[0]));
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (request, reply) =>
      answer(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', request.method),
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof GraphQLError) return answerWith(reply, error);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      report(request.id, error);
      return answer(reply, 'INTERNAL_SERVER_ERROR', `error ${request.id}`);
    }
    const code = CODE_BY_STATUS[status] ?? 'BAD_REQUEST';
    return answer(reply, code, whatCame(code, request) ?? error.message);
  });
}

/** The part of a request that breaks the rule; null where the error's own words say it best. */
function whatCame(code: ErrorCode, { headers }: FastifyRequest): string | null {
  if (code === 'BODY_TOO_LARGE') return `${headers['content-length'] ?? 'more'} bytes`;
  return code === 'UNSUPPORTED_MEDIA_TYPE' ? (headers['content-type'] ?? 'no content-type') : null;
}

/** Ends a request with an error of the table, as GraphQL JSON. */
export function answer(reply: FastifyReply, code: ErrorCode, value: unknown): FastifyReply {
  return answerWith(reply, maillageError(code, value));
}

function answerWith(reply: FastifyReply, { message, extensions }: GraphQLError): FastifyReply {
  const { code } = extensions;
  const { accept } = reply.request.headers;
  const status = statusFor(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR', accept);
  if (acceptsByName(accept, GRAPHQL_RESPONSE)) reply.type(`${GRAPHQL_RESPONSE}; charset=utf-8`);
  // RFC 9110, 15.5.2: a 401 says how to sign in.
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  // Some are told with status 200, and what is wrong today may be right tomorrow (RFC 9111, 5.2.2.5).
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}
