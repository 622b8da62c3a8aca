import { Agent } from 'node:http';
import { connect } from 'node:net';
import { ANSWER, QUESTION } from '../../gateway/reload/support/readers';
import { loggedBy, toldBy } from '../../support/loggedBy';
import { startProgram, type Outcome } from '../../support/program';
import { until } from '../../support/until';
import { askingClients, get, post } from './support/askingClients';
import { readersProgram, type Readers } from './support/readersProgram';

describe('the program that is told to stop', () => {
  let readers: Readers;
  /** What becomes of an answer that hangs, while the others are tried: it takes its time. */
  let hanging: Promise<Hanging>;
  beforeAll(async () => {
    readers = await readersProgram();
    hanging = stopWhileOneHangs();
  });
  afterAll(() => readers.close());

  it('loses no request of twenty clients that ask in a loop', async () => {
    const program = await readers.start();
    const clients = askingClients(program.address, QUESTION, 20);
    await until(() => clients.tally().answered > 100, clients.tally);
    const outcome = await program.stop();
    const { lost, refused, toldToClose } = await clients.end();
    expect(lost).toEqual([]);
    expect(refused).toBe(20);
    // Who comes back while the port is still open is told once more.
    expect(toldToClose).toBeGreaterThanOrEqual(20);
    expect(outcome).toMatchObject({ code: 0, errors: '' });
  });

  it('says so first, answers meanwhile what comes, finishes what is under way, then refuses', async () => {
    const program = await readers.start([], { MAILLAGE_DRAIN_SECONDS: '3' });
    const idle = connect(Number(new URL(program.address).port), '127.0.0.1');
    const idleEnded = new Promise((resolve) => idle.resume().once('end', resolve));
    const slow = post(`${program.address}/graphql`, '{ slow }', new Agent({ keepAlive: true }));
    await readers.slowAsked(1);
    const ended = program.stop();
    await until(async () => (await get(`${program.address}/ready`)).status === 503);
    expect(await get(`${program.address}/ready`)).toEqual({
      status: 503,
      closes: true,
      body: '{"status":"draining"}',
    });
    expect((await get(`${program.address}/health`)).status).toBe(200);
    const keeping = new Agent({ keepAlive: true });
    const meanwhile = await post(`${program.address}/graphql`, QUESTION, keeping);
    expect(meanwhile).toMatchObject({ status: 200, closes: true });
    expect(JSON.parse(meanwhile.body)).toEqual(ANSWER);
    await until(() =>
      get(`${program.address}/health`).then(
        () => false,
        (error: unknown) => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED',
      ),
    );
    await idleEnded;
    readers.letGo();
    const { body, ...head } = await slow;
    expect(head).toEqual({ status: 200, closes: true });
    expect(JSON.parse(body)).toEqual({ data: { slow: 'at last' } });
    expect(await ended).toMatchObject({ code: 0, errors: '' });
  });

  it('ends at once at a second signal, with exit code 1', async () => {
    const program = await readers.start();
    const slow = post(`${program.address}/graphql`, '{ slow }').catch((error: unknown) => error);
    await readers.slowAsked(1);
    const ended = program.stop();
    await until(async () => (await get(`${program.address}/health`).catch(() => null)) === null);
    // A signal that comes right after the first is the same one.
    const again = setInterval(() => void program.stop(), 150);
    const outcome = await ended;
    clearInterval(again);
    expect(outcome).toMatchObject({ code: 1, errors: '' });
    expect(await slow).toHaveProperty('code', 'ECONNRESET');
  });

  it('goes on after SIGHUP, with its file read anew', async () => {
    const program = await readers.start();
    process.kill(program.pid, 'SIGHUP');
    await until(
      () => toldBy(program).some((line) => line.startsWith('Switched to the supergraph')),
      program.errors,
    );
    const answer = await post(`${program.address}/graphql`, QUESTION);
    expect(JSON.parse(answer.body)).toEqual(ANSWER);
    expect(await program.stop()).toMatchObject({ code: 0 });
    expect(loggedBy(program)).toMatchObject([{ level: 'info', pid: program.pid }]);
  });

  it('logs what it reads anew in lines for people, where it is told so', async () => {
    const program = await readers.start([], { MAILLAGE_LOG_FORMAT: 'text' });
    process.kill(program.pid, 'SIGHUP');
    await until(() => program.errors().endsWith('\n'), program.errors);
    expect(program.errors()).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} \S*info \S* ?Switched to the supergraph [^\n]* nothing has changed: [^\n]*\n$/,
    );
    expect(await program.stop()).toMatchObject({ code: 0 });
  });

  it('does so where it is a service, too', async () => {
    const program = await startProgram(['service', 'territories', '--port', '0'], {
      environment: { MAILLAGE_DRAIN_SECONDS: '3' },
    });
    expect((await get(`${program.address}/ready`)).status).toBe(200);
    process.kill(program.pid, 'SIGHUP');
    await until(() => toldBy(program).some((line) => line.includes('nothing anew')), program.errors);
    const ended = program.stop();
    await until(async () => (await get(`${program.address}/ready`)).status === 503);
    expect((await get(`${program.address}/health`)).closes).toBe(true);
    expect(await ended).toMatchObject({ code: 0 });
    expect(toldBy(program)).toHaveLength(1);
  });

  it('cuts an answer that hangs, says so, and still ends with exit code 0 within ten seconds', async () => {
    const { outcome, slow } = await hanging;
    expect(outcome.code).toBe(0);
    expect(toldBy({ errors: () => outcome.errors })).toEqual([
      '1 answer was cut: not done 8.5 s after the signal to stop.',
    ]);
    expect(slow).toMatchObject({ code: 'ECONNRESET' });
  });
});

interface Hanging {
  readonly outcome: Outcome;
  /** What its client got. */
  readonly slow: unknown;
}

async function stopWhileOneHangs(): Promise<Hanging> {
  const readers = await readersProgram();
  const program = await readers.start();
  const slow = post(`${program.address}/graphql`, '{ slow }').catch((error: unknown) => error);
  await readers.slowAsked(1);
  const outcome = await program.stop();
  await readers.close();
  return { outcome, slow: await slow };
}
