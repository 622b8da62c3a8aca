import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { SubgraphTransport } from '../transport/SubgraphTransport';

const PATIENCE_MS = 3_000;

/** Whether each subgraph answers, by name. */
type Readiness = Readonly<Record<string, boolean>>;

/**
 * Serves /health (this process is alive) and /ready: 200 where it can answer something, which needs one subgraph, else 503; either
 * says which subgraphs answer. A balancer that took every gateway away for one subgraph would make the whole graph go down with it.
 */
export function registerHealth(
  app: FastifyInstance,
  transports: ReadonlyMap<string, SubgraphTransport>,
): void {
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', async (request, reply) => {
    const subgraphs = await readiness(transports, request.id);
    const status = statusOf(subgraphs);
    return reply.code(status === 'not ready' ? 503 : 200).send({ status, subgraphs });
  });
}

function statusOf(subgraphs: Readiness): 'ready' | 'degraded' | 'not ready' {
  const answering = Object.values(subgraphs);
  if (answering.every(Boolean)) return 'ready';
  return answering.some(Boolean) ? 'degraded' : 'not ready';
}

/** Asks every subgraph for its type name; one that takes over three seconds does not answer. */
async function readiness(
  transports: ReadonlyMap<string, SubgraphTransport>,
  requestId: string,
): Promise<Readiness> {
  const deadline = performance.now() + PATIENCE_MS;
  const answers = [...transports].map(async ([name, transport]): Promise<[string, boolean]> => {
    const asked = { query: '{ __typename }', variables: {}, requestId, deadline };
    const call = transport(asked).catch(() => null);
    const result = await Promise.race([call, setTimeout(PATIENCE_MS, null, { ref: false })]);
    return [name, result?.data?.['__typename'] === 'Query'];
  });
  return Object.fromEntries(await Promise.all(answers));
}
