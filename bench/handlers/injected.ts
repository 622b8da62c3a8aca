import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { measureCpu } from '../support/measureCpu';
import type { Compared } from './Compared';
import type { Databases, Handler } from './Handler';
import { handServer } from './handServer';

/** How often each is asked for the record. */
export const RUNS = 1_000;
/** Before that, until the code is compiled that a service runs for hours; with 1 000 figures still fell by half afterwards. */
export const WARM_UP = 4_000;

/** Asks both in this process, by injected requests. Throws where their answers differ. */
export async function injected(
  handler: Handler,
  gateway: FastifyInstance,
  databases: Databases,
): Promise<Compared> {
  const byHand = handServer(handler, databases);
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
  return { product: product.median, byHand: hand.median, ratio: product.median / hand.median };
}
