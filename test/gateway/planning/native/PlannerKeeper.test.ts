import { getEventListeners } from 'node:events';
import { startLog } from '../../../../common/observability/programLog';
import { PlannerKeeper } from '../../../../gateway/planning/native/PlannerKeeper';
import { operation, PANIC, pricesSdl } from './support/prices';
import { isRunning, until } from './support/processes';

const { signal } = new AbortController();
const OVER_THIS = 'the native planner ended over this operation';

let keeper: PlannerKeeper;
let log: string[];

beforeEach(() => {
  log = [];
  const write = (line: string): void => void log.push((JSON.parse(line) as { msg: string }).msg);
  startLog({ level: 'warn', format: 'json' }, { write });
  keeper = new PlannerKeeper(pricesSdl);
});

afterEach(async () => {
  const pid = keeper.pid;
  keeper.close();
  if (pid !== undefined) await until(() => !isRunning(pid));
  jest.restoreAllMocks();
});

/** The process, once it has planned: stopped, it takes requests and answers none until it goes on or is killed. */
async function stoppedProcess(): Promise<number> {
  await keeper.plan(operation(0), signal);
  const pid = keeper.pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  return pid;
}

describe('PlannerKeeper', () => {
  test('gives each of many at once its own plan, and leaves nothing at the signal', async () => {
    const clients = Array.from({ length: 300 }, () => new AbortController());
    const plans = await Promise.all(clients.map((each, id) => keeper.plan(operation(id), each.signal)));
    for (const [id, plan] of plans.entries()) expect(JSON.stringify(plan)).toContain(`{item(id: ${id}){`);
    for (const each of clients) expect(getEventListeners(each.signal, 'abort')).toEqual([]);
    expect(log).toEqual([]);
  });

  test('refuses an operation that ends the process, says once why, and plans on in a new one', async () => {
    await keeper.plan(operation(0), signal);
    const first = keeper.pid;
    await expect(keeper.plan(PANIC, signal)).rejects.toThrow(OVER_THIS);
    await expect(keeper.plan(operation(1), signal)).resolves.toMatchObject({ kind: 'Sequence' });
    expect(keeper.pid).not.toBe(first);
    expect(log).toEqual([expect.stringMatching(/^The native planner ended \(SIGABRT .*panicked at [^\n]*$/)]);
  });

  test('tells the operation that ends the process from those that are planned at the same time', async () => {
    const documents = [operation(1), PANIC, operation(2), operation(3), operation(4), operation(5)];
    const outcomes = await Promise.allSettled(documents.map((document) => keeper.plan(document, signal)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      documents.map((document) => (document === PANIC ? 'rejected' : 'fulfilled')),
    );
    expect(outcomes[1]).toMatchObject({ reason: { message: OVER_THIS } });
  });

  test('tries again what a killed process was planning with others', async () => {
    const pid = await stoppedProcess();
    const plans = Promise.all([1, 2, 3, 4, 5, 6].map((id) => keeper.plan(operation(id), signal)));
    process.kill(pid, 'SIGKILL');
    for (const [at, plan] of (await plans).entries())
      expect(JSON.stringify(plan)).toContain(`{item(id: ${at + 1}){`);
    expect(log).toEqual(['The native planner ended (SIGKILL)']);
  });

  test('refuses what it was planning alone', async () => {
    const pid = await stoppedProcess();
    const plan = keeper.plan(operation(1), signal);
    process.kill(pid, 'SIGKILL');
    await expect(plan).rejects.toThrow(OVER_THIS);
  });

  test('stops a process that plans on for a caller who has left, and plans for the others again', async () => {
    const pid = await stoppedProcess();
    const [client, reason] = [new AbortController(), new Error('the client left')];
    const left = keeper.plan(operation(1), client.signal);
    const others = [2, 3, 4, 5, 6].map((id) => keeper.plan(operation(id), signal));
    client.abort(reason);
    await expect(left).rejects.toBe(reason);
    expect(isRunning(pid)).toBe(true);
    expect(await Promise.all(others)).toHaveLength(5);
    expect(isRunning(pid)).toBe(false);
  });

  test('lets a process live that stops planning for a caller who has left', async () => {
    await keeper.plan(operation(0), signal);
    const [pid, client] = [keeper.pid, new AbortController()];
    const items = Array.from({ length: 1_000 }, (_, id) => `i${id}: item(id: ${id}) { rate }`);
    const left = keeper.plan(`{ ${items.join(' ')} }`, client.signal);
    client.abort(new Error('the client left'));
    await expect(left).rejects.toThrow('the client left');
    await keeper.plan(operation(1), signal);
    expect(keeper.pid).toBe(pid);
  });

  test('sends no request of a caller who left while it waited', async () => {
    const pid = await stoppedProcess();
    const client = new AbortController();
    const plans = [1, 2, 3, 4].map((id) => keeper.plan(operation(id), signal));
    const left = keeper.plan(PANIC, client.signal);
    client.abort(new Error('the client left'));
    await expect(left).rejects.toThrow('the client left');
    process.kill(pid, 'SIGCONT');
    await Promise.all(plans);
    await keeper.plan(operation(5), signal);
    expect(keeper.pid).toBe(pid);
  });

  test('rests after five ends within a minute, and plans again when it is over', async () => {
    const now = jest.spyOn(performance, 'now');
    for (let end = 1; end <= 5; end += 1) await expect(keeper.plan(PANIC, signal)).rejects.toThrow(OVER_THIS);
    await expect(keeper.plan(operation(1), signal)).rejects.toThrow(
      'the native planner ended 5 times within a minute, and rests',
    );
    expect(keeper.pid).toBeUndefined();
    expect(log).toHaveLength(5);
    now.mockReturnValue(performance.now() + 60_001);
    await expect(keeper.plan(operation(1), signal)).resolves.toMatchObject({ kind: 'Sequence' });
  });

  test('refuses what waits when its process ends before it can plan', async () => {
    const plan = keeper.plan(operation(1), signal);
    process.kill(keeper.pid ?? 0, 'SIGKILL');
    await expect(plan).rejects.toThrow('the native planner ended before it could plan');
    await expect(keeper.plan(operation(1), signal)).resolves.toMatchObject({ kind: 'Sequence' });
  });

  test('refuses all for a supergraph that the library refuses, and says so once', async () => {
    const refused = new PlannerKeeper('type Query { hello: String');
    for (const id of [1, 2])
      await expect(refused.plan(operation(id), signal)).rejects.toThrow(
        'the native planner refuses the supergraph: ',
      );
    await until(() => refused.pid === undefined);
    expect(log).toEqual([expect.stringMatching(/^Operations are not planned by the native planner, /)]);
  });

  test('ends its process when it is closed, and refuses what waits and what comes', async () => {
    const pid = await stoppedProcess();
    const plan = keeper.plan(operation(1), signal);
    keeper.close();
    await expect(plan).rejects.toThrow('the native planner is closed');
    await until(() => !isRunning(pid));
    await expect(keeper.plan(operation(2), signal)).rejects.toThrow('the native planner is closed');
    await until(() => keeper.pid === undefined);
    expect(log).toEqual([]);
  });
});
