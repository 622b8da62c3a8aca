import type { BenchProgram } from '../gateway/support/BenchProcess';
import { measureRounds } from '../gateway/support/measureRounds';
import { medians, ratio } from '../gateway/support/ratio';
import { withProcesses } from '../gateway/support/withProcesses';
import type { Compared } from './Compared';
import type { Handler } from './Handler';
import { RUNS, WARM_UP } from './injected';

const COUNTS = { requests: RUNS, rounds: 12, warmUp: WARM_UP };
const [PRODUCT, BY_HAND] = ['product', 'by hand'];

/**
 * Asks both over a socket, one request at a time on one connection, each in a process of its own behind the same Fastify; the CPU time of
 * that process alone, all threads.
 */
export function overSocket(program: BenchProgram, handler: Handler, folder: string): Promise<Compared> {
  return withProcesses(program, async (start) => {
    const contenders = new Map([
      [PRODUCT, await start({ role: 'embedded', graph: { kind: 'maillage', folder } })],
      [BY_HAND, await start({ role: 'byHand', handler: handler.name, folder })],
    ]);
    const { query, variables } = handler;
    const rounds = await measureRounds(contenders, [{ query, variables }], COUNTS);
    const middle = medians(rounds);
    return {
      product: middle.get(PRODUCT) ?? NaN,
      byHand: middle.get(BY_HAND) ?? NaN,
      ratio: ratio(rounds, PRODUCT, BY_HAND) ?? NaN,
    };
  });
}
