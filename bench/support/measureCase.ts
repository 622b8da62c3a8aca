import type { FastifyInstance } from 'fastify';
import type { OperationRequest } from '../../common/graphql/operationRunner';
import type { BenchCase } from './BenchCase';
import { measureCpu, type CpuTimes } from './measureCpu';
import { openGateway, type Product } from './openProduct';
import { replayed } from './replayed';

const RUNS = 60;

/** What one case costs: the whole product, the CPTS subgraph alone, and the gateway with kept answers of the subgraphs. */
export interface CaseTimes {
  readonly product: CpuTimes;
  readonly subgraph: CpuTimes;
  readonly gateway: CpuTimes;
}

/** Measures a case three ways, one after the other. Throws where an answer has errors. */
export async function measureCase(product: Product, bench: BenchCase): Promise<CaseTimes> {
  const cpts = product.transports.get('cpts');
  if (cpts === undefined) throw new Error('There is no subgraph cpts');
  const { recording, replaying } = replayed(product.transports);
  const whole = await openGateway(product.transports);
  const recorder = await openGateway(recording);
  const alone = await openGateway(replaying);
  try {
    await ask(recorder, bench.ofProduct(0));
    // Days go on from way to way: a day asked for is no longer fresh.
    return {
      product: await measureCpu(RUNS, (run) => ask(whole, bench.ofProduct(run + 1))),
      subgraph: await measureCpu(RUNS, async (run) => {
        const { query, variables } = bench.ofSubgraph(run + 500);
        const answer = await cpts({ query, variables: variables ?? {}, requestId: 'bench' });
        checked(JSON.stringify(answer));
      }),
      gateway: await measureCpu(RUNS, (run) => ask(alone, bench.ofProduct(run + 1_000))),
    };
  } finally {
    for (const app of [whole, recorder, alone]) await app.close();
  }
}

async function ask(app: FastifyInstance, { query, variables }: OperationRequest): Promise<void> {
  const payload = { query, variables: variables ?? {} };
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload });
  checked(body);
}

/** Reads no more than the beginning and the end: parsing the answer is the client's work. */
function checked(body: string): void {
  if (!body.startsWith('{"data":') || body.includes('"errors":[')) {
    throw new Error(`A measured answer is an error: ${body.slice(0, 500)}`);
  }
}
