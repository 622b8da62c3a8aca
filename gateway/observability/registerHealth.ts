import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { SubgraphTransport } from '../transport/SubgraphTransport';

const PATIENCE_MS = 3_000;

/** Whether each subgraph answers, by name. */
type Readiness = Readonly<Record<string, boolean>>;

/** Serves /health (this process is alive) and /ready (200 where every subgraph answers, else 503 with the list). */
export function registerHealth(
  app: FastifyInstance,
  transports: ReadonlyMap<string, SubgraphTransport>,
): void {
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', async (request, reply) => {
    const subgraphs = await readiness(transports, request.id);
    const ready = Object.values(subgraphs).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', subgraphs });
  });
}

/** Asks every subgraph for its type name; one that takes over three seconds does not answer. */
async function readiness(
  transports: ReadonlyMap<string, SubgraphTransport>,
  requestId: string,
): Promise<Readiness> {
  const answers = [...transports].map(async ([name, transport]): Promise<[string, boolean]> => {
    const call = transport({ query: '{ __typename }', variables: {}, requestId }).catch(() => null);
    const result = await Promise.race([call, setTimeout(PATIENCE_MS, null, { ref: false })]);
    return [name, result?.data?.['__typename'] === 'Query'];
  });
  return Object.fromEntries(await Promise.all(answers));
}
