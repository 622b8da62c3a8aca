import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { median } from '../gateway/support/median';
import { cpuTimes } from '../support/measureCpu';
import type { Compared } from './Compared';
import type { Databases, Handler } from './Handler';
import { handServer } from './handServer';

/** How often each is asked for the record. */
export const RUNS = 1_000;
/** Before that, until the code is compiled that a service runs for hours; with 1 000 figures still fell by half afterwards. */
export const WARM_UP = 4_000;

const ROUNDS = 10;

/** Asks both in this process, by injected requests, in turn: what else the machine does falls on both. Throws where their answers differ. */
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
  const [product, hand] = await inTurn([gateway, byHand], ask);
  await byHand.close();
  return { product, byHand: hand, ratio: product / hand };
}

/** The middle of what a request of each takes, in CPU milliseconds. */
async function inTurn(
  [ours, theirs]: readonly [FastifyInstance, FastifyInstance],
  ask: (app: FastifyInstance) => Promise<string>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (const app of [ours, theirs]) await cpuTimes(WARM_UP, () => ask(app));
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(...(await cpuTimes(RUNS / ROUNDS, () => ask(ours))));
    times[1].push(...(await cpuTimes(RUNS / ROUNDS, () => ask(theirs))));
  }
  return [median(times[0]), median(times[1])];
}
