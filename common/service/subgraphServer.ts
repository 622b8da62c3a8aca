import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FormattedExecutionResult } from 'graphql';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { registerVersions } from '../datasets/registerVersions';
import type { TellVersions } from '../datasets/versionsTold';
import { MOST_ANSWER_BYTES } from '../graphql/AnswerRoom';
import {
  operationRunner,
  tooLarge,
  type OperationRequest,
  type RunnableSchema,
} from '../graphql/operationRunner';
import { acceptSignedCalls } from './acceptSignedCalls';
import { answerUnknownPaths } from './answerUnknownPaths';
import { answersWithin } from './answersWithin';
import { HOST_OPTIONS, refuseHostFaults } from './hostFaults';

/** Largest request body: a batch of 10 000 representations with their keys fits. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Longer than any gateway keeps an idle connection, so that none is closed while a call is sent into it. */
const KEEP_ALIVE_MS = 75_000;

/** A database that takes longer to tell its versions is not ready; whoever asks waits one second as a rule. */
const READY_MS = 900;

/** A shorter answer fits into one packet either way. */
const LEAST_PACKED = 1_024;

const requestShape = {
  body: {
    type: 'object',
    required: ['query'],
    properties: {
      query: { type: 'string' },
      variables: { type: ['object', 'null'] },
      operationName: { type: ['string', 'null'] },
    },
  },
} as const;

/** Of UTF-8, for one of a JavaScript string. */
const MOST_BYTES_OF_CHARACTER = 3;

const gzipped = promisify(gzip);

/**
 * A subgraph as an HTTP server: POST /graphql and GET /versions for its gateway, /health and /ready (its database answers) for whoever keeps it running. `tell` says
 * what its answers are made of; with secrets, only calls that are signed with one of them are answered.
 */
export function subgraphServer(
  subgraph: RunnableSchema,
  tell: TellVersions,
  secrets: readonly string[] = [],
): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: HOST_OPTIONS,
  });
  refuseHostFaults(app);
  acceptSignedCalls(app, secrets);
  answerUnknownPaths(app);
  const run = operationRunner(subgraph);
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', async (_request, reply) => {
    const isReady = await answersWithin(READY_MS, tell);
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  registerVersions(app, tell);
  app.post<{ Body: OperationRequest }>('/graphql', { schema: requestShape }, async (request, reply) => {
    // Nothing else that a body says is a request: whether the client has left, it can't tell.
    const { query, variables, operationName } = request.body;
    const text = textOf(await run({ query, variables, operationName }));
    reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding');
    return packed(text, request.headers['accept-encoding'], reply);
  });
  return app;
}

/** The text of a result, or of one that it is too large: a gateway would take none of it. Few texts have several bytes for a character. */
function textOf(result: FormattedExecutionResult): string {
  const text = JSON.stringify(result);
  return text.length * MOST_BYTES_OF_CHARACTER > MOST_ANSWER_BYTES &&
    Buffer.byteLength(text) > MOST_ANSWER_BYTES
    ? JSON.stringify(tooLarge(text.length))
    : text;
}

/** The text, packed where the gateway takes that and it is long enough: the fastest level, since networks within a site are fast. */
async function packed(
  text: string,
  acceptEncoding: string | string[] | undefined,
  reply: FastifyReply,
): Promise<string | Buffer> {
  if (
    text.length < LEAST_PACKED ||
    !/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/i.test(String(acceptEncoding))
  )
    return text;
  reply.header('content-encoding', 'gzip');
  return gzipped(text, { level: constants.Z_BEST_SPEED });
}
