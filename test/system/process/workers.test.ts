import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWER, QUESTION } from '../../gateway/reload/support/readers';
import { toldBy } from '../../support/loggedBy';
import { runProgram, type RunningProgram } from '../../support/program';
import { until } from '../../support/until';
import { askingClients, post } from './support/askingClients';
import { readersProgram, runs, type Readers } from './support/readersProgram';

/** The processes that have said that they listen, by the number of the worker. */
function workersOf(program: RunningProgram): Map<number, number> {
  const lines = toldBy(program).map((line) => /^Worker (\d+) \(process (\d+)\) listens\.$/.exec(line));
  return new Map(lines.flatMap((found) => (found ? [[Number(found[1]), Number(found[2])]] : [])));
}

describe('maillage gateway --workers 2', () => {
  let readers: Readers;
  let program: RunningProgram;
  let whole: string;
  beforeAll(async () => {
    readers = await readersProgram();
    whole = readFileSync(readers.file, 'utf8');
    program = await readers.start(['--workers', '2']);
    await until(() => workersOf(program).size === 2, program.errors);
  });
  afterAll(() => readers.close());

  it('replaces a worker that is killed, under its number', async () => {
    const pid = workersOf(program).get(2) ?? 0;
    process.kill(pid, 'SIGKILL');
    await until(() => ![pid, undefined].includes(workersOf(program).get(2)), program.errors);
    expect(toldBy(program)).toContain(`Worker 2 (process ${pid}) ended (SIGKILL): another takes its place.`);
    const answer = await post(`${program.address}/graphql`, QUESTION);
    expect(JSON.parse(answer.body)).toEqual(ANSWER);
  });

  it('at SIGHUP, puts new workers in the place of all, and loses no request', async () => {
    const before = [...workersOf(program).values()];
    const clients = askingClients(program.address, QUESTION, 10);
    await until(() => clients.tally().answered > 50, clients.tally);
    process.kill(program.pid, 'SIGHUP');
    await until(() => toldBy(program).includes('All 2 workers are new.'), program.errors);
    const { lost, refused, toldToClose } = await clients.end();
    expect({ lost, refused }).toEqual({ lost: [], refused: 0 });
    expect(toldToClose).toBeGreaterThan(0);
    expect(before.filter(runs)).toEqual([]);
    expect([...workersOf(program).values()].every(runs)).toBe(true);
  });

  it('at SIGHUP with a file that can’t be served, keeps the old ones', async () => {
    const before = workersOf(program);
    writeFileSync(readers.file, 'type');
    process.kill(program.pid, 'SIGHUP');
    await until(
      () => toldBy(program).includes('No new worker 1 came up: the old ones stay.'),
      program.errors,
    );
    expect(workersOf(program)).toEqual(before);
    expect((await post(`${program.address}/graphql`, QUESTION)).status).toBe(200);
  });

  it('replaces one that ends while the file can’t be served, over the supergraph of before, and switches once the file is mended', async () => {
    const pid = workersOf(program).get(2) ?? 0;
    writeFileSync(readers.file, 'type Query {');
    process.kill(pid, 'SIGKILL');
    await until(() => ![pid, undefined].includes(workersOf(program).get(2)), program.errors);
    for (let count = 0; count < 4; count += 1)
      expect(JSON.parse((await post(`${program.address}/graphql`, QUESTION)).body)).toEqual(ANSWER);
    const switched = (): number =>
      toldBy(program).filter((line) => line.startsWith('Switched to the changed supergraph')).length;
    const before = switched();
    writeFileSync(readers.file, `${whole}\nscalar Now\n`);
    await until(() => switched() === before + 2, program.errors);
  });

  it('ends all of them when told, after what is under way, and loses no request of twenty clients', async () => {
    const slow = post(`${program.address}/graphql`, '{ slow }');
    await readers.slowAsked(1);
    const clients = askingClients(program.address, QUESTION, 20);
    await until(() => clients.tally().answered > 100, clients.tally);
    const ended = program.stop();
    await until(() => [...workersOf(program).values()].filter(runs).length === 1, program.errors);
    readers.letGo();
    expect(await slow).toMatchObject({ status: 200, closes: true });
    expect(await ended).toMatchObject({ code: 0 });
    const { lost, refused } = await clients.end();
    expect({ lost, refused }).toEqual({ lost: [], refused: 20 });
    expect([...workersOf(program).values()].filter(runs)).toEqual([]);
  });

  it('does not start where the first does not come up, and says why', async () => {
    const file = join(readers.file, '..', 'none.graphql');
    const outcome = await runProgram(['gateway', '--supergraph', file, '--port', '0', '--workers', '2']);
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors).toMatch(
      /The supergraph [^\n]* can't be used: [^\n]*\nThe first worker ended before it/,
    );
  });
});
