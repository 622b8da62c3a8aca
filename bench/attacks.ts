import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { table } from '../cli/output/table';
import { projectPath } from '../common/paths';
import { addressThemes } from '../test/gateway/hostile/cases/addressThemes';
import { bodyThemes } from '../test/gateway/hostile/cases/bodyThemes';
import { costThemes } from '../test/gateway/hostile/cases/costThemes';
import { documentThemes } from '../test/gateway/hostile/cases/documentThemes';
import { messageThemes } from '../test/gateway/hostile/cases/messageThemes';
import { variableThemes } from '../test/gateway/hostile/cases/variableThemes';
import { ask, rawRequest } from '../test/gateway/hostile/support/rawRequest';
import { Attacked } from './attacks/Attacked';
import { FLOODS } from './attacks/floods';
import { Tally } from './attacks/Tally';
import { prepareExamples } from './gateway/support/prepareExamples';

const AT_ONCE = 20;
/** Needs all that the program keeps in memory, which it would read ahead beside the attack. */
const READS_ALL =
  '{ searchTerritories(text: "Saumur") { matched } commune(code: "49007") { cpts { name } } }';
const GOALS = { otherMs: 300, memoryMB: 100, bodyBytes: 50_000 };

/** An attack by name: what is sent to a port, and noted. */
interface Attack {
  readonly name: string;
  readonly run: (port: number, tally: Tally) => Promise<void>;
}

/** `npm run bench -- attacks`: what another client and the memory of the program feel of hostile requests, named ones and floods. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '10' }, cache: { type: 'string', default: 'off,on' } },
  });
  const seconds = Number(values.seconds);
  const attacks = attacksOf(seconds).filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  const folder = await prepareExamples(projectPath('var', 'bench', 'examples'));
  const rows: string[][] = [];
  for (const cache of values.cache.split(',')) {
    const attacked = await Attacked.start(folder, cache);
    try {
      await rawRequest(attacked.port, ask(READS_ALL));
      for (const attack of attacks) rows.push([cache, ...(await rowOf(attacked, attack, seconds))]);
    } finally {
      await attacked.stop();
    }
  }
  const heads = [
    'cache',
    'attack',
    'other p99',
    'slowest',
    'not 200',
    'memory',
    'after',
    'error body',
    'statuses',
    '',
  ];
  console.log(table(heads, rows));
}

function attacksOf(seconds: number): Attack[] {
  const themes = [
    ...addressThemes,
    ...bodyThemes,
    ...messageThemes,
    ...documentThemes,
    ...variableThemes,
    ...costThemes,
  ];
  const named = themes.map(({ name, cases }) => ({
    name,
    run: async (port: number, tally: Tally) => {
      const end = performance.now() + seconds * 1_000;
      do for (const [, bytes] of cases) tally.note(await rawRequest(port, bytes));
      while (performance.now() < end);
    },
  }));
  const floods = FLOODS.map(({ name, bytes, atOnce = AT_ONCE }) => ({
    name: `${atOnce} at once: ${name}`,
    run: async (port: number, tally: Tally) => {
      const end = performance.now() + seconds * 1_000;
      let sent = 0;
      const client = async (): Promise<void> => {
        while (performance.now() < end) tally.note(await rawRequest(port, bytes((sent += 1))));
      };
      await Promise.all(Array.from({ length: atOnce }, client));
    },
  }));
  return [...named, ...floods];
}

async function rowOf(attacked: Attacked, { name, run }: Attack, seconds: number): Promise<string[]> {
  console.error(name);
  const tally = new Tally();
  const { seen, before, most } = await attacked.during(() => run(attacked.port, tally));
  await pause(seconds * 1_000);
  const grown = megabytes(most, before);
  const after = megabytes(attacked.memory(), before);
  const slowest = Math.max(0, ...seen.answeredMs);
  const over = [
    ...(slowest > GOALS.otherMs ? ['slow'] : []),
    ...(seen.failed.length > 0 ? [`told ${[...new Set(seen.failed)].join(', ')}`] : []),
    ...((grown ?? 0) > GOALS.memoryMB ? ['memory'] : []),
    ...(tally.largestError > GOALS.bodyBytes ? ['body'] : []),
    ...(attacked.isGone ? ['gone'] : []),
  ];
  return [
    name,
    `${percentile(seen.answeredMs, 0.99).toFixed(0)} ms`,
    `${slowest.toFixed(0)} ms`,
    `${seen.failed.length} of ${seen.answeredMs.length}`,
    grown === null ? '–' : `+${grown} MB`,
    after === null ? '–' : `${after} MB`,
    `${tally.largestError} B`,
    tally.statuses,
    over.join('; '),
  ];
}

function megabytes(bytes: number | null, before: number | null): number | null {
  return bytes === null || before === null ? null : Math.round((bytes - before) / 1024 / 1024);
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
}

void main();
