import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QUESTION } from '../../gateway/reload/support/readers';
import { toldBy } from '../../support/loggedBy';
import { runProgram, type RunningProgram } from '../../support/program';
import { until } from '../../support/until';
import { get, post } from './support/askingClients';
import { readersProgram, type Readers } from './support/readersProgram';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A program whose figures have a port of their own: another one where somebody has taken it in between. */
async function withFigures(
  start: (environment: Readonly<Record<string, string>>) => Promise<RunningProgram>,
): Promise<{ readonly program: RunningProgram; readonly port: number }> {
  for (;;) {
    const port = await freePort();
    try {
      return { program: await start({ MAILLAGE_METRICS_PORT: String(port) }), port };
    } catch (error) {
      if (!String(error).includes('EADDRINUSE')) throw error;
    }
  }
}

/** The values of a figure, added up, of the lines whose labels have the text in them. */
function sumOf(text: string, name: string, label = ''): number {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(label));
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

describe('the figures of two workers', () => {
  let readers: Readers;
  beforeAll(async () => (readers = await readersProgram()));
  afterAll(() => readers.close());

  it('are added up on their own port, those of a worker in the place of another too', async () => {
    const { program, port } = await withFigures((settings) => readers.start(['--workers', '2'], settings));
    await until(
      () => toldBy(program).filter((line) => line.endsWith(' listens.')).length === 2,
      program.errors,
    );
    const figures = async (): Promise<string> => (await get(`http://127.0.0.1:${port}/metrics`)).body;
    const requests = async (): Promise<number> => sumOf(await figures(), 'maillage_requests_total', 'query');
    // Each on a connection of its own, which the workers get in turn.
    for (let count = 0; count < 10; count += 1)
      expect((await post(`${program.address}/graphql`, QUESTION, new Agent())).status).toBe(200);
    await until(async () => (await requests()) === 10, figures);
    const text = await figures();
    expect(sumOf(text, 'maillage_subgraph_calls_total', 'subgraph="readers",outcome="OK"')).toBe(10);
    expect(sumOf(text, 'maillage_request_duration_seconds_count')).toBe(10);
    expect(sumOf(text, 'maillage_build_info')).toBe(1);
    expect(text).toContain('maillage_subgraph_breaker_open{subgraph="readers"} 0');
    expect((await get(`${program.address}/metrics`)).status).toBe(404);
    const pid = Number(/process (\d+)/.exec(toldBy(program)[0] ?? '')?.[1]);
    process.kill(pid, 'SIGKILL');
    await until(
      () => toldBy(program).filter((line) => line.endsWith(' listens.')).length === 3,
      program.errors,
    );
    await until(async () => (await requests()) === 5, figures);
    expect(await program.stop()).toMatchObject({ code: 0 });
  });

  it('tell which one hangs, which gets no further connection, and go on with the other; what it has counted stays in the sums', async () => {
    const { program, port } = await withFigures((settings) => readers.start(['--workers', '2'], settings));
    await until(
      () => toldBy(program).filter((line) => line.endsWith(' listens.')).length === 2,
      program.errors,
    );
    const pid = Number(/^Worker 2 \(process (\d+)\) listens/m.exec(toldBy(program).join('\n'))?.[1]);
    let text = '';
    const areTold = async (ups: readonly number[], requests: number): Promise<boolean> => {
      const { status, body } = await get(`http://127.0.0.1:${port}/metrics`);
      expect(status).toBe(200);
      text = body;
      const told = [1, 2].map((number) => sumOf(body, 'maillage_worker_up', `worker="${number}"`));
      return told.join() === ups.join() && sumOf(body, 'maillage_requests_total', 'query') === requests;
    };
    const seen = (): string => text;
    const ask = (): Promise<unknown> => post(`${program.address}/graphql`, QUESTION, new Agent());
    for (let count = 0; count < 4; count += 1) await ask();
    await until(() => areTold([1, 1], 4), seen);
    process.kill(pid, 'SIGSTOP');
    // They get one each.
    const asked = [ask(), ask()];
    await Promise.race(asked);
    for (let time = 0; time < 3; time += 1) await until(() => areTold([1, 0], 5), seen);
    // The first of these readings has taken two seconds: from then on whoever comes is given to the other.
    for (let count = 0; count < 4; count += 1) await ask();
    await until(() => areTold([1, 0], 9), seen);
    process.kill(pid, 'SIGCONT');
    await Promise.all(asked);
    await until(() => areTold([1, 1], 10), seen);
    expect(await program.stop()).toMatchObject({ code: 0 });
  });

  it.each([[[]], [['--workers', '2']]])(
    'whose port is taken end the program %j, with nothing left open',
    async (args) => {
      const taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as AddressInfo;
      const command = ['gateway', '--supergraph', readers.file, '--port', '0', ...args];
      const outcome = await runProgram(command, {
        environment: {
          MAILLAGE_METRICS_PORT: String(port),
          MAILLAGE_OTLP_URL: 'http://127.0.0.1:9/v1/traces',
        },
      });
      taken.close();
      expect(outcome).toMatchObject({ code: 1, output: '' });
      expect(outcome.errors).toMatch(
        /^The figures can't be served on 127\.0\.0\.1, port \d+ \(EADDRINUSE\): [^\n]*\n$/,
      );
    },
  );
});
