import type { ServerResponse } from 'node:http';
import { Pool } from 'undici';
import { AnswerCollector } from '../../../../gateway/transport/AnswerCollector';
import { HeldBytes } from '../../../../gateway/transport/HeldBytes';
import { OneAtATime } from '../../../../gateway/transport/OneAtATime';
import { subgraphAt } from './subgraphAt';

/** Longer than any test takes. */
const BODY_MS = 600_000;

/** More than a test holds but of what it says itself. */
const MANY_BYTES = 100_000_000;

/** Asks a subgraph without what the transport puts around it, so that a test sees the place of large answers. */
export interface Collecting {
  readonly place: OneAtATime;
  readonly held: HeldBytes;
  readonly ask: () => AnswerCollector;
  readonly close: () => Promise<void>;
}

/** A subgraph on a real socket that gives these answers, in this order. */
export async function collectedFrom(...answers: ((response: ServerResponse) => void)[]): Promise<Collecting> {
  const server = await subgraphAt((response) => answers.shift()?.(response));
  const pool = new Pool(new URL(server.url).origin);
  const place = new OneAtATime();
  const held = new HeldBytes(MANY_BYTES);
  return {
    place,
    held,
    ask: () => {
      const answer = new AnswerCollector(BODY_MS, place, held);
      pool.dispatch({ path: '/graphql', method: 'POST', body: '{}' }, answer);
      return answer;
    },
    close: async () => {
      await pool.destroy();
      await server.close();
    },
  };
}

/** Whether another has the place. */
export function isTaken(place: OneAtATime): boolean {
  let hasEntered = false;
  place.enter(() => (hasEntered = true))();
  return !hasEntered;
}
