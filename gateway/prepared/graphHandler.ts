import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ExecuteOperation } from '../execution/ExecutionEngine';
import type { OperationResult } from '../execution/PreparedOperation';
import { writeResult } from '../execution/writeResult';
import type { RequestContext } from '../RequestContext';
import { answerType } from './answerType';
import { plainRequest, type PlainRequest } from './plainRequest';
import type { ValidDocuments, ValidOperation } from './ValidDocuments';

/** What answers the requests of the graph. */
export interface GraphHandlerParts {
  readonly server: ApolloServer<RequestContext>;
  /** Null: the engine can't be asked past Apollo Server. */
  readonly execute: ExecuteOperation | null;
  readonly valid: ValidDocuments;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
}

/** A request that can be executed as it stands. */
interface Prepared {
  readonly operation: ValidOperation;
  readonly request: PlainRequest;
  readonly contentType: string;
}

/**
 * The handler of the graph. A plain request for an operation that was found valid before is executed straight away; Apollo Server gets
 * all others, and what has an error to tell: it is told what was executed, and writes the answer.
 */
export function graphHandler({ server, execute, valid, contextOf }: GraphHandlerParts): RouteHandlerMethod {
  const executed = new WeakMap<FastifyRequest, Promise<OperationResult>>();
  const apollo = fastifyApolloHandler(server, {
    context: (request, reply): Promise<RequestContext> =>
      Promise.resolve({ ...contextOf(request, reply), executed: executed.get(request) }),
  }) as RouteHandlerMethod;
  if (execute === null) return apollo;
  return async function (request, reply) {
    const prepared = preparedIn(request, valid);
    const context = prepared === null ? null : contextOf(request, reply);
    if (prepared === null || context === null || context.keepsText === true)
      return apollo.call(this, request, reply);
    const { document, operationName } = prepared.operation;
    const result = execute({ document, operationName, variables: prepared.request.variables }, context);
    const text = await textOf(result);
    if (text === null) {
      executed.set(request, result);
      return apollo.call(this, request, reply);
    }
    reply.header('cache-control', 'no-store').header('content-type', prepared.contentType);
    return text;
  };
}

function preparedIn({ method, headers, body }: FastifyRequest, valid: ValidDocuments): Prepared | null {
  const contentType = method === 'POST' ? answerType(headers.accept) : null;
  const request = contentType === null ? null : plainRequest(body);
  if (contentType === null || request === null) return null;
  const operation = valid.find(request.query, request.operationName);
  return operation === undefined ? null : { operation, request, contentType };
}

/** The body of an answer without errors; null for any other. */
async function textOf(result: Promise<OperationResult>): Promise<string | null> {
  try {
    const { data, errors, extensions } = await result;
    if (errors !== undefined || data == null) return null;
    return writeResult(extensions === undefined ? { data } : { data, extensions });
  } catch {
    // Whoever is handed the promise meets the error again.
    return null;
  }
}
