import fastify, { type FastifyInstance } from 'fastify';
import { operationRunner, type OperationRequest, type RunnableSchema } from '../graphql/operationRunner';

/** Largest request body: a batch of 10 000 representations with their keys fits. */
const BODY_LIMIT = 4 * 1024 * 1024;

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

/** A subgraph as an HTTP server: POST /graphql for its gateway, /health for whoever keeps it running. */
export function subgraphServer(subgraph: RunnableSchema): FastifyInstance {
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: 'idle' });
  const run = operationRunner(subgraph);
  app.get('/health', () => ({ status: 'alive' }));
  app.post<{ Body: OperationRequest }>('/graphql', { schema: requestShape }, (request) => run(request.body));
  return app;
}
