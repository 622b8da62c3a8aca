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
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const before = process.cpuUsage();
    await work(run);
    const { user, system } = process.cpuUsage(before);
    if (run >= warmUp) times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p90: at(0.9) };
}
