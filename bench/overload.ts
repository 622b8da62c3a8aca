import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { table } from '../cli/output/table';
import { projectPath } from '../common/paths';
import { closedLoop, openLoop, type Rush } from './overload/rush';

const CLOSED_CLIENTS = 8;
const SECONDS = 8;
const TIMES = 3;

/**
 * `npm run bench -- overload`: what the program answers at three times what it can, and how soon it recovers. It is one process, this
 * one asks; both share the machine's cores. Nothing is kept of an answer.
 */
async function main(): Promise<void> {
  const settings = ['MAILLAGE_CACHE=off', 'MAILLAGE_SKIP_BUILD_CHECK=1'];
  const program = [
    process.execPath,
    projectPath('cli', 'launch.cjs'),
    'start',
    '--host',
    '127.0.0.1',
    '--port',
    '0',
  ];
  const server = spawn('env', [...settings, ...program], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = `${await addressOf(server)}/graphql`;
    const agent = new Agent({ keepAlive: true, maxSockets: 1_024 });
    await closedLoop({ url, agent, seconds: 3, clients: CLOSED_CLIENTS });
    const capacity = await closedLoop({ url, agent, seconds: SECONDS, clients: CLOSED_CLIENTS });
    const rate = capacity.answered / capacity.seconds;
    const rush = await openLoop({ url, agent, seconds: SECONDS, perSecond: rate * TIMES });
    await openLoop({ url, agent, seconds: 2, perSecond: rate / 2 });
    const after = await openLoop({ url, agent, seconds: SECONDS / 2, perSecond: rate / 2 });
    agent.destroy();
    const rows: [string, Rush][] = [
      [`capacity: ${CLOSED_CLIENTS} clients, one after the other`, capacity],
      [`${TIMES} times the capacity`, rush],
      ['half the capacity, from 2 s later', after],
    ];
    const heads = [
      'load',
      'asked/s',
      'answered/s',
      'of capacity',
      'refused',
      'refusal p50',
      'p99',
      'answer p50',
      'p99',
      'failed',
    ];
    console.log(
      table(
        heads,
        rows.map(([name, each]) => cells(name, each, rate)),
      ),
    );
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

function cells(
  name: string,
  { asked, answered, refusedMs, answeredMs, failed, seconds }: Rush,
  rate: number,
): string[] {
  const ms = (times: readonly number[], part: number): string => `${percentile(times, part).toFixed(1)} ms`;
  return [
    name,
    (asked / seconds).toFixed(0),
    (answered / seconds).toFixed(0),
    (answered / seconds / rate).toFixed(2),
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

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const found = /http:\/\/[\d.]+:\d+(?=\/graphql)/.exec(text)?.[0];
    if (found !== undefined) {
      stdout?.resume();
      return found;
    }
  }
  throw new Error(`The program told no address:\n${text}`);
}

void main();
