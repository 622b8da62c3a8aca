/** CPU milliseconds of this process, all threads together: the middle of the runs, and what nine of ten stay under. */
export interface CpuTimes {
  readonly median: number;
  readonly p90: number;
}

/** Runs the work some times to warm up and then `runs` times for the record, one after the other. */
export async function measureCpu(
  runs: number,
  work: (run: number) => unknown,
  warmUp = 15,
): Promise<CpuTimes> {
  const times = (await cpuTimes(warmUp + runs, work)).slice(warmUp).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p90: at(0.9) };
}

/** CPU milliseconds of this process for each of so many runs of the work, one after the other. */
export async function cpuTimes(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work(run);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return times;
}
