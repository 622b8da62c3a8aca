import { join } from 'node:path';
import { table } from '../cli/output/table';
import type { Compared } from './handlers/Compared';
import { handlersFor, openDatabases } from './handlers/handlersFor';
import { injected, RUNS } from './handlers/injected';
import { CLIENTS, overSocket } from './handlers/overSocket';
import { nationalFolder } from './support/nationalFolder';
import { openGateway, openPrepared } from './support/openProduct';

/** Of what several clients ask over sockets, as they ask a web service. */
const GOAL = 3;

/** CPU per request of the whole product, and of a handler written by hand for the same answer from the same databases. */
async function main(scaleText = '1'): Promise<void> {
  const folder = nationalFolder(Number(scaleText));
  const program = { file: join(__dirname, 'gateway', 'part.js'), execArgv: [] };
  const databases = openDatabases(folder);
  const product = await openPrepared(folder);
  const gateway = await openGateway(product.transports);
  const rows: string[][] = [];
  for (const handler of handlersFor(databases)) {
    rows.push([handler.name, 'injected', ...figures(await injected(handler, gateway, databases)), '']);
    const one = await overSocket(program, { handler, folder, clients: 1 });
    rows.push([handler.name, 'by one client', ...figures(one), '']);
    const many = await overSocket(program, { handler, folder, clients: CLIENTS });
    rows.push([handler.name, `by ${CLIENTS} clients`, ...figures(many), many.ratio <= GOAL ? '' : 'over']);
  }
  await gateway.close();
  await product.close();
  console.log(
    `\nCPU milliseconds per request, median of ${RUNS}, scale ${scaleText}; Node ${process.version}`,
  );
  console.log(table(['question', 'asked', 'product', 'by hand', 'ratio', `goal ${GOAL}`], rows));
}

function figures({ product, byHand, ratio }: Compared): string[] {
  return [product.toFixed(3), byHand.toFixed(3), ratio.toFixed(1)];
}

void main(...process.argv.slice(2));
