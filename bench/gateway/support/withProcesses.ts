import { BenchProcess, type BenchProgram } from './BenchProcess';
import type { Wanted } from '../parts/Wanted';

/** A function that starts processes. */
export type StartProcess = (wanted: Wanted) => Promise<BenchProcess>;

/** Does a work with processes of the bench, all of which end with it. */
export async function withProcesses<Result>(
  program: BenchProgram,
  work: (start: StartProcess) => Promise<Result>,
): Promise<Result> {
  const started: BenchProcess[] = [];
  try {
    return await work(async (wanted) => {
      const process = await BenchProcess.start(program, wanted);
      started.push(process);
      return process;
    });
  } finally {
    for (const process of started) await process.stop();
  }
}
