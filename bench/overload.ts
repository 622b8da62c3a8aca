import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { table } from '../cli/output/table';
import { projectPath } from '../common/paths';
import { portOf } from './attacks/portOf';
import { prepareExamples } from './gateway/support/prepareExamples';
import { cpuSeconds } from './overload/cpuSeconds';
import type { Load, Rush } from './overload/rush';

const CLOSED_CLIENTS = 8;
const TIMES = 3;

/** In each round the loads come in turn, so that what else the machine does falls on all of them. */
const ROUNDS = 8;
const SECONDS = { capacity: 2, over: 4, recovery: 2, after: 1 } as const;

/** So many answers come before anything is measured. */
const WARM = 4_000;

/** A load, and the CPU time that the program took for it, in seconds. */
interface Measured extends Rush {
  readonly cpu: number;
}

/**
 * `npm run bench -- overload`: what the program answers at three times what it can, and how soon it recovers. The program is one
 * process, what asks another; they share the machine's cores. Nothing is kept of an answer.
 */
async function main(): Promise<void> {
  const folder = await prepareExamples(projectPath('var', 'bench', 'examples'));
  const settings = [`MAILLAGE_DATA_DIR=${folder}`, 'MAILLAGE_CACHE=off', 'MAILLAGE_SKIP_BUILD_CHECK=1'];
  const program = [process.execPath, join(__dirname, 'attacks', 'program.js'), 'start'];
  const address = ['--host', '127.0.0.1', '--port', '0'];
  const server = spawn('env', [...settings, ...program, ...address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const generator = fork(join(__dirname, 'overload', 'generator.js'), [String(await portOf(server))]);
  try {
    const measure = (load: Load): Promise<Measured> => measured({ server, generator }, load);
    // On a busy machine a time would not be enough for code to be compiled.
    for (let answered = 0; answered < WARM;)
      answered += (await measure({ seconds: 2, clients: CLOSED_CLIENTS })).answered;
    const first = await measure({ seconds: SECONDS.capacity, clients: CLOSED_CLIENTS });
    const arriving = await measure({ seconds: SECONDS.over, perSecond: TIMES * rateOf(first) });
    const capacity = [first];
    const over: Measured[] = [];
    const after: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const now = await measure({ seconds: SECONDS.capacity, clients: CLOSED_CLIENTS });
      capacity.push(now);
      over.push(await measure({ seconds: SECONDS.over, perSecond: TIMES * rateOf(now) }));
      await measure({ seconds: SECONDS.recovery, perSecond: rateOf(now) / 2 });
      after.push(await measure({ seconds: SECONDS.after, perSecond: rateOf(now) / 2 }));
    }
    tell({ capacity: together(capacity), arriving, over: together(over), after: together(after) });
  } finally {
    generator.disconnect();
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function measured(
  { server, generator }: { readonly server: ChildProcess; readonly generator: ChildProcess },
  load: Load,
): Promise<Measured> {
  const before = cpuSeconds(server.pid ?? 0);
  const told = once(generator, 'message');
  generator.send(load);
  const [rush] = (await told) as [Rush];
  return { ...rush, cpu: cpuSeconds(server.pid ?? 0) - before };
}

function rateOf({ answered, seconds }: Measured): number {
  return answered / seconds;
}

/** The loads of several rounds as one. */
function together(rounds: readonly Measured[]): Measured {
  const sum = (of: (round: Measured) => number): number =>
    rounds.reduce((total, round) => total + of(round), 0);
  return {
    seconds: sum(({ seconds }) => seconds),
    asked: sum(({ asked }) => asked),
    answered: sum(({ answered }) => answered),
    failed: sum(({ failed }) => failed),
    cpu: sum(({ cpu }) => cpu),
    answeredMs: rounds.flatMap(({ answeredMs }) => answeredMs),
    refusedMs: rounds.flatMap(({ refusedMs }) => refusedMs),
  };
}

/** `arriving` opens the connections that `over` finds open. */
type Told = Readonly<Record<'capacity' | 'arriving' | 'over' | 'after', Measured>>;

function tell({ capacity, arriving, over, after }: Told): void {
  const heads = [
    'load',
    'asked/s',
    'answered/s',
    'of capacity',
    'answered/CPU s',
    'of capacity',
    'refused',
    'refusal p50',
    'p99',
    'answer p50',
    'p99',
    'failed',
  ];
  const rows = [
    cells(`capacity: ${CLOSED_CLIENTS} clients, one after the other`, capacity, capacity),
    cells(`${TIMES} times the capacity, on new connections`, arriving, capacity),
    cells('the same, on open ones', over, capacity),
    cells('half the capacity, from 2 s later', after, capacity),
  ];
  console.log(table(heads, rows));
  const refusals = over.cpu - over.answered * (capacity.cpu / capacity.answered);
  const ms = (seconds: number): string => `${(seconds * 1_000).toFixed(2)} ms`;
  console.log(
    `CPU of an answer at capacity ${ms(capacity.cpu / capacity.answered)}, of a refusal ${ms(refusals / over.refusedMs.length)}.`,
  );
}

function cells(name: string, rush: Measured, capacity: Measured): string[] {
  const { asked, answered, refusedMs, answeredMs, failed, seconds, cpu } = rush;
  const ms = (times: readonly number[], part: number): string => `${percentile(times, part).toFixed(1)} ms`;
  return [
    name,
    (asked / seconds).toFixed(0),
    (answered / seconds).toFixed(0),
    (answered / seconds / (capacity.answered / capacity.seconds)).toFixed(2),
    (answered / cpu).toFixed(0),
    (answered / cpu / (capacity.answered / capacity.cpu)).toFixed(2),
    String(refusedMs.length),
    ms(refusedMs, 0.5),
    ms(refusedMs, 0.99),
    ms(answeredMs, 0.5),
    ms(answeredMs, 0.99),
    String(failed),
  ];
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
}

void main();
