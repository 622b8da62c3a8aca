import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import fastify, { type FastifyInstance } from 'fastify';
import { table } from '../cli/output/table';
import type { Databases, Handler } from './handlers/Handler';
import { professionalByNumber } from './handlers/professionalByNumber';
import { structuresOfDepartment } from './handlers/structuresOfDepartment';
import { measureCpu } from './support/measureCpu';
import { nationalFolder } from './support/nationalFolder';
import { openGateway, openPrepared } from './support/openProduct';

const GOAL = 3;
const RUNS = 1_000;
const WARM_UP = 1_000;

/** CPU per request of the whole product, and of a handler written by hand for the same answer from the same databases. */
async function main(scaleText = '1'): Promise<void> {
  const folder = nationalFolder(Number(scaleText));
  const databases = openDatabases(folder);
  const product = await openPrepared(folder);
  const gateway = await openGateway(product.transports);
  const rows: string[][] = [];
  for (const handler of handlersFor(databases)) rows.push(await measured(handler, gateway, databases));
  await gateway.close();
  await product.close();
  console.log(
    `\nCPU milliseconds per request, median of ${RUNS}, scale ${scaleText}; Node ${process.version}`,
  );
  console.log(table(['question', 'product', 'by hand', 'ratio', `goal ${GOAL}`], rows));
}

function openDatabases(folder: string): Databases {
  const open = (name: string) => new BetterSqlite3(join(folder, `${name}.sqlite`), { readonly: true });
  return { territories: open('territories'), cpts: open('cpts'), professionals: open('professionals') };
}

function handlersFor({ professionals }: Databases): Handler[] {
  const { rpps } = professionals
    .prepare<[], { rpps: string }>('SELECT rpps FROM practice WHERE communeCode IS NOT NULL LIMIT 1')
    .get() ?? { rpps: '' };
  return [professionalByNumber(rpps), structuresOfDepartment('83')];
}

async function measured(handler: Handler, gateway: FastifyInstance, databases: Databases): Promise<string[]> {
  const answer = handler.open(databases);
  const byHand = fastify();
  byHand.post<{ Body: Handler }>('/graphql', (request) => ({ data: answer(request.body.variables) }));
  const { query, variables, headers } = handler;
  const ask = async (app: FastifyInstance): Promise<string> =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })).body;
  const [ours, theirs] = [
    JSON.parse(await ask(gateway)) as unknown,
    JSON.parse(await ask(byHand)) as unknown,
  ];
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(
      `${handler.name}: ${JSON.stringify(ours)} is not ${JSON.stringify(theirs)}`.slice(0, 2_000),
    );
  const product = await measureCpu(RUNS, () => ask(gateway), WARM_UP);
  const hand = await measureCpu(RUNS, () => ask(byHand), WARM_UP);
  await byHand.close();
  const ratio = product.median / hand.median;
  const figures = [product.median.toFixed(3), hand.median.toFixed(3), ratio.toFixed(1)];
  return [handler.name, ...figures, ratio <= GOAL ? '' : 'over'];
}

void main(...process.argv.slice(2));
