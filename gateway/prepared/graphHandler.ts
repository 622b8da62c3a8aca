import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { ExecuteOperation } from '../execution/ExecutionEngine';
import type { OperationResult } from '../execution/PreparedOperation';
import { writeResult } from '../execution/writeResult';
import type { AskedOperation } from '../limits/cost/operationCosts';
import type { RequestContext } from '../RequestContext';
import { answerType } from './answerType';
import type { ValidDocuments, ValidOperation } from './ValidDocuments';

declare module 'fastify' {
  interface FastifyRequest {
    /** Its result, where it was executed and Apollo Server is to write the answer. */
    executed: Promise<OperationResult> | null;
  }
}

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
  readonly variables: AskedOperation['variables'];
  readonly contentType: string;
}

/**
 * The handler of the graph. A POST for an operation that was found valid before is executed straight away; Apollo Server gets
 * all others, and what has an error to tell: it is told what was executed, and writes the answer. The server must have the decorations
 * `admitted` and `executed`.
 */
export function graphHandler({ server, execute, valid, contextOf }: GraphHandlerParts): RouteHandlerMethod {
  const apollo = fastifyApolloHandler(server, {
    context: (request, reply): Promise<RequestContext> =>
      Promise.resolve({ ...contextOf(request, reply), executed: request.executed ?? undefined }),
  }) as RouteHandlerMethod;
  if (execute === null) return apollo;
  return async function (request, reply) {
    const prepared = preparedIn(request, valid);
    const context = prepared === null ? null : contextOf(request, reply);
    if (prepared === null || context === null || context.keepsText === true)
      return apollo.call(this, request, reply);
    const { operation, variables } = prepared;
    const result = execute({ ...operation, variables }, context);
    const text = await textOf(result);
    if (text === null) {
      request.executed = result;
      return apollo.call(this, request, reply);
    }
    reply.header('cache-control', 'no-store').header('content-type', prepared.contentType);
    return text;
  };
}

function preparedIn({ method, headers, admitted }: FastifyRequest, valid: ValidDocuments): Prepared | null {
  const contentType = method === 'POST' ? answerType(headers.accept) : null;
  if (contentType === null || admitted === null) return null;
  const operation = valid.find(admitted.source, admitted.operationName);
  return operation === undefined ? null : { operation, variables: admitted.variables, contentType };
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
