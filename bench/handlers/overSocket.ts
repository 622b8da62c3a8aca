import type { BenchProgram } from '../gateway/support/BenchProcess';
import { measureRounds } from '../gateway/support/measureRounds';
import { medians, ratio } from '../gateway/support/ratio';
import { withProcesses } from '../gateway/support/withProcesses';
import type { Compared } from './Compared';
import type { Handler } from './Handler';
import { RUNS, WARM_UP } from './injected';

const COUNTS = { requests: RUNS, rounds: 12, warmUp: WARM_UP };

/**
 * Clients at once: as a web service is asked. One alone sleeps until its answer is there, and the system has whoever answers pay for
 * waking it, unless the answer comes before it has gone to sleep: that takes longer than what is to be measured.
 */
export const CLIENTS = 8;
const [PRODUCT, BY_HAND] = ['product', 'by hand'];

/** What is asked of which databases, and by how many at once. */
export interface OverSocket {
  readonly handler: Handler;
  readonly folder: string;
  readonly clients: number;
}

/**
 * Asks both over sockets, so many clients at once, each of both in a process of its own behind the same Fastify; the CPU time of that process
 * alone, all threads.
 */
export function overSocket(
  program: BenchProgram,
  { handler, folder, clients }: OverSocket,
): Promise<Compared> {
  return withProcesses(program, async (start) => {
    const contenders = new Map([
      [PRODUCT, await start({ role: 'embedded', graph: { kind: 'maillage', folder } })],
      [BY_HAND, await start({ role: 'byHand', handler: handler.name, folder })],
    ]);
    const { query, variables } = handler;
    const rounds = await measureRounds(contenders, [{ query, variables }], { ...COUNTS, clients });
    const middle = medians(rounds);
    return {
      product: middle.get(PRODUCT) ?? NaN,
      byHand: middle.get(BY_HAND) ?? NaN,
      ratio: ratio(rounds, PRODUCT, BY_HAND) ?? NaN,
    };
  });
}
