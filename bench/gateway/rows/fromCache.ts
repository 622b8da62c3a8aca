import type { GatewayBench, Measured } from '../support/GatewayBench';
import { measureRounds } from '../support/measureRounds';
import { ratio, medians } from '../support/ratio';
import { sameAnswers } from '../support/sameAnswers';
import { withProcesses } from '../support/withProcesses';
import { toyQuestion } from '../toy/toyQuestions';

const KEPT = 'Maillage, an answer from its cache';
const FLOOR = 'node:http, the same bytes';
const GOAL = 1.5;

/** Measures answers from the cache against a server that sends the same bytes; only where the gateway says that it kept the answer. */
export function fromCache(bench: GatewayBench): Promise<Measured> {
  return withProcesses(bench.program, async (start) => {
    const name = 'answer from cache, ours / node:http';
    const gateway = await start({ role: 'cached', graph: { kind: 'toy' } });
    const [text = ''] = await sameAnswers(new Map([[KEPT, gateway]]), [toyQuestion]);
    if (!(await isFromCache(gateway.address())))
      return {
        goals: [{ name, figure: null, goal: GOAL, unit: '', note: 'nothing is kept' }],
        cpu: new Map(),
      };
    const floor = await start({ role: 'nodeHttp', text });
    const contenders = new Map([
      [KEPT, gateway],
      [FLOOR, floor],
    ]);
    const rounds = await measureRounds(contenders, [toyQuestion], bench.counts);
    return {
      goals: [{ name, figure: ratio(rounds, KEPT, FLOOR), goal: GOAL, unit: '', note: '' }],
      cpu: medians(rounds),
    };
  });
}

/** An answer is kept a moment after it was given. */
async function isFromCache(address: string): Promise<boolean> {
  const body = JSON.stringify(toyQuestion);
  const headers = { 'content-type': 'application/json' };
  let found: string | null = null;
  for (let attempt = 0; attempt < 5 && found !== 'hit'; attempt += 1) {
    const response = await fetch(address, { method: 'POST', headers, body });
    await response.arrayBuffer();
    found = response.headers.get('x-cache');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return found === 'hit';
}
