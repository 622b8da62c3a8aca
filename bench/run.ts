import { benchCases } from './cases/benchCases';
import { baseline } from './support/baseline';
import { measureCase, type CaseTimes } from './support/measureCase';
import type { BenchCase } from './support/BenchCase';
import type { CpuTimes } from './support/measureCpu';
import { openProduct } from './support/openProduct';
import { table } from '../cli/output/table';

async function main(wanted: readonly string[]): Promise<void> {
  console.log('Preparing throwaway databases with the SYNTHETIC national set …');
  const product = await openProduct();
  try {
    const cases = await benchCases(product);
    const chosen = cases.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    if (chosen.length === 0) throw new Error(`The cases are ${cases.map(({ name }) => name).join(', ')}.`);
    console.log(`${product.size.cpts} CPTS, ${product.size.places} places; Node ${process.version}\n`);
    const machine = await baseline();
    const rows = [];
    for (const bench of chosen) rows.push(...rowsOf(bench, await measureCase(product, bench), machine));
    rows.push(['JSON.parse of 1 MB', '', ...figures(machine, machine), '']);
    console.log(table(['case', 'what', 'CPU ms', 'p90', 'x JSON', 'goal ms'], rows));
  } finally {
    await product.close();
  }
}

function rowsOf({ name, goalMs }: BenchCase, times: CaseTimes, machine: CpuTimes): string[][] {
  return [
    [name, 'whole product', ...figures(times.product, machine), String(goalMs)],
    ['', 'CPTS subgraph alone', ...figures(times.subgraph, machine), ''],
    ['', 'gateway alone', ...figures(times.gateway, machine), ''],
  ];
}

function figures({ median, p90 }: CpuTimes, machine: CpuTimes): string[] {
  return [median.toFixed(1), p90.toFixed(1), (median / machine.median).toFixed(1)];
}

void main(process.argv.slice(2));
