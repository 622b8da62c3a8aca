import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../cli/output/table';
import { projectPath } from '../common/paths';
import { againstOthers } from './gateway/rows/againstOthers';
import { examplesContest, toyContest } from './gateway/rows/contests';
import { fromCache } from './gateway/rows/fromCache';
import { memory } from './gateway/rows/memory';
import { planning } from './gateway/rows/planning';
import type { GatewayBench, GoalRow, Measured } from './gateway/support/GatewayBench';
import { hiveFolder } from './gateway/support/hiveFolder';
import { prepareExamples } from './gateway/support/prepareExamples';

const ROUNDS = 12;
/** So many are asked before any is counted: V8 has compiled then what it will compile, which takes some thousand requests. */
const WARM_UP = 3_000;

/** `npm run bench -- gateway [MEASUREMENT…]`: what Maillage's gateway costs beside others. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      requests: { type: 'string', default: '3000' },
      operations: { type: 'string', default: '100000' },
      profile: { type: 'string' },
    },
  });
  const requests = Number(values.requests);
  const profile = values.profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', values.profile];
  const program = { file: join(__dirname, 'gateway', 'part.js'), execArgv: profile };
  const counts = { requests, rounds: ROUNDS, warmUp: WARM_UP };
  const bench = { program, counts, hive: hiveFolder() };
  if (bench.hive === null) console.log('Hive Gateway could not be installed: it is left out.');
  const chosen = MEASUREMENTS.filter(([name]) => positionals.length === 0 || positionals.includes(name));
  if (chosen.length === 0)
    throw new Error(`The measurements are ${MEASUREMENTS.map(([name]) => name).join(', ')}.`);
  console.log(`${requests} requests each in ${ROUNDS} rounds; Node ${process.version}`);
  const goals: GoalRow[] = [];
  for (const [name, measure] of chosen) {
    const measured = await measure(bench, Number(values.operations));
    printCpu(name, measured.cpu);
    goals.push(...measured.goals);
  }
  console.log(`\n${table(['what', 'figure', 'goal', ''], goals.map(goalCells))}`);
}

type Measure = (bench: GatewayBench, operations: number) => Promise<Measured>;

const MEASUREMENTS: readonly (readonly [string, Measure])[] = [
  ['toy', (bench) => againstOthers(bench, toyContest)],
  [
    'examples',
    async (bench) =>
      againstOthers(bench, examplesContest(await prepareExamples(projectPath('var', 'bench', 'examples')))),
  ],
  ['cache', (bench) => fromCache(bench)],
  ['planning', () => planning(10)],
  ['memory', ({ program }, operations) => memory(program, operations)],
];

function printCpu(name: string, cpu: Measured['cpu']): void {
  if (cpu.size === 0) return;
  const rows = [...cpu].map(([contender, figure]) => [contender, figure.toFixed(3)]);
  console.log(`\n${table([name, 'CPU ms per request'], rows)}`);
}

function goalCells({ name, figure, goal, unit, note }: GoalRow): string[] {
  const shown = figure === null ? '–' : `${figure.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`;
  const verdict = figure !== null && figure > goal ? 'over' : '';
  return [name, shown, `${goal} ${unit}`, [verdict, note].filter((text) => text !== '').join('; ')];
}

void main();
