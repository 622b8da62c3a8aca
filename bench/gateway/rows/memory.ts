import { askerAt } from '../support/asker';
import type { BenchProgram } from '../support/BenchProcess';
import type { Measured } from '../support/GatewayBench';
import { progress } from '../support/progress';
import { withProcesses } from '../support/withProcesses';
import { newOperation } from '../toy/toyQuestions';

const MEGABYTE = 1024 * 1024;
const GOAL_MB = 300;
const LOOK_EVERY = 100;

/** The most memory that a process takes with so many distinct operations: of the engine alone, and of a whole gateway, through all that a request passes. */
export async function memory(program: BenchProgram, operations: number): Promise<Measured> {
  const engine = await withProcesses(program, async (start) => {
    const { started } = await start({ role: 'memory', operations });
    return started.peakRss;
  });
  const gateway = await overHttp(program, operations);
  const row = (what: string, bytes: number) =>
    ({
      name: `memory at most, ${operations} distinct operations, ${what}`,
      figure: bytes / MEGABYTE,
      goal: GOAL_MB,
      unit: 'MB',
      note: '',
    }) as const;
  return {
    goals: [row('engine', engine), row('whole gateway', gateway)],
    cpu: new Map(),
  };
}

function overHttp(program: BenchProgram, operations: number): Promise<number> {
  return withProcesses(program, async (start) => {
    const gateway = await start({ role: 'cached', graph: { kind: 'toy' } });
    const { ask, close } = askerAt(gateway.address());
    const tell = progress('whole gateway', operations);
    let peak = 0;
    for (let number = 0; number < operations; number += 1) {
      await ask({ query: newOperation(number), variables: {} });
      if (number % LOOK_EVERY > 0) continue;
      peak = Math.max(peak, (await gateway.usage()).rss);
      tell(number, peak);
    }
    await close();
    return Math.max(peak, (await gateway.usage()).rss);
  });
}
