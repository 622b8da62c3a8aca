import { measureCpu, type CpuTimes } from './measureCpu';

const MEGABYTE = 1_000_000;

/** The CPU time of JSON.parse on a fixed text of one megabyte: the speed of this machine, to compare runs on others. */
export function baseline(): Promise<CpuTimes> {
  const row = { code: '83050', name: 'Draguignan', rate: { low: 0.25, high: 0.75 }, complete: false };
  const rows = Array.from({ length: Math.ceil(MEGABYTE / JSON.stringify(row).length) }, () => row);
  const text = JSON.stringify(rows);
  return measureCpu(60, () => JSON.parse(text) as unknown);
}
