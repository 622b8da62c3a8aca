import type { FastifyInstance } from 'fastify';
import type { OperationRequest } from '../../common/graphql/operationRunner';
import type { SubgraphTransport } from '../../gateway/transport/SubgraphTransport';
import type { BenchCase } from './BenchCase';
import { measureCpu, type CpuTimes } from './measureCpu';
import { openGateway, type Product } from './openProduct';
import { replayed } from './replayed';

/** How often a question is asked for the record, and before that to warm up. */
export interface RunCounts {
  readonly runs: number;
  readonly warmUp: number;
}

const MEASURED: RunCounts = { runs: 60, warmUp: 15 };

/** What one case costs: the whole product, the CPTS subgraph alone, and the gateway with kept answers of the subgraphs. */
export interface CaseTimes {
  readonly product: CpuTimes;
  readonly subgraph: CpuTimes;
  readonly gateway: CpuTimes;
}

/** Measures a case three ways, one after the other. Throws where an answer has errors. */
export async function measureCase(
  product: Product,
  bench: BenchCase,
  { runs, warmUp }: RunCounts = MEASURED,
): Promise<CaseTimes> {
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
      product: await measureCpu(runs, (run) => ask(whole, bench.ofProduct(run + 1)), warmUp),
      subgraph: await measureCpu(runs, (run) => askSubgraph(cpts, bench.ofSubgraph(run + 500)), warmUp),
      gateway: await measureCpu(runs, (run) => ask(alone, bench.ofProduct(run + 1_000)), warmUp),
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

async function askSubgraph(
  transport: SubgraphTransport,
  { query, variables }: OperationRequest,
): Promise<void> {
  const answer = await transport({ query, variables: variables ?? {}, requestId: 'bench' });
  checked(JSON.stringify(answer));
}

/** Reads no more than the beginning and the end: parsing the answer is the client's work. */
function checked(body: string): void {
  if (!body.startsWith('{"data":') || body.includes('"errors":[')) {
    throw new Error(`A measured answer is an error: ${body.slice(0, 500)}`);
  }
}
