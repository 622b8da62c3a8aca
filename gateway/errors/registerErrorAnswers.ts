import { GraphQLError } from 'graphql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { withoutSecrets } from '../access/secretsInUrl';
import type { ErrorCode } from '../../common/errors/errorTable';
import { isErrorCode } from '../../common/errors/isErrorCode';
import { maillageError } from '../../common/errors/maillageError';
import { acceptsByName, GRAPHQL_RESPONSE } from './acceptsByName';
import { answerUnusualRequests } from './answerUnusualRequests';
import { codeOfStatus } from './codeOfStatus';
import type { ReportError } from './publicError';
import { statusFor } from './statusFor';

/** The methods that anything here is asked by. */
const ALLOWED: readonly HTTPMethods[] = ['GET', 'POST'];

/** Gives every answer outside GraphQL execution the body of a GraphQL error: unknown paths, bad bodies, failures. */
export function registerErrorAnswers(app: FastifyInstance, report: ReportError): void {
  answerUnusualRequests(app.server);
  const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { method } = request;
    const path = request.url.split('?')[0] ?? '';
    const allowed = ALLOWED.filter((each) => app.hasRoute({ url: path, method: each }));
    // A route that is there for this method has said itself that nothing is: the root, to a program.
    return allowed.length === 0 || app.hasRoute({ url: path, method: method })
      ? answer(reply, 'NOT_FOUND', withoutSecrets(path))
      : answerWith(reply.header('allow', allowed.join(', ')), methodNotAllowed(method, path, allowed));
  };
  app.setNotFoundHandler(notFound);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof GraphQLError) return answerWith(reply, error);
    // The method QUERY without a body's type: what matters is that nothing here is asked by it.
    if (error.code === 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE') return notFound(request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      report(request.id, error);
      return answer(reply, 'INTERNAL_SERVER_ERROR', `error ${request.id}`);
    }
    const code = codeOfStatus(status) ?? 'BAD_REQUEST';
    return answer(reply, code, whatCame(code, request) ?? error.message);
  });
}

function methodNotAllowed(method: string, path: string, allowed: readonly HTTPMethods[]): GraphQLError {
  const asked = `${path} is asked by ${allowed.join(' or ')}.`;
  // Whoever posts has most likely meant the graph.
  const hint =
    allowed.includes('POST') || method !== 'POST' ? asked : `${asked} GraphQL is posted to /graphql.`;
  return maillageError('METHOD_NOT_ALLOWED', `${method} of ${path}`, { hint });
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
  // A 401 says how to sign in (RFC 9110, 15.5.2), and what was wrong with it (RFC 6750, 3.1).
  if (status === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
  reply.header('x-request-id', reply.request.id);
  // Some are told with status 200, and what is wrong today may be right tomorrow (RFC 9111, 5.2.2.5).
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}
