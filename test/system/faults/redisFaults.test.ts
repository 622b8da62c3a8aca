import { createServer, type Socket } from 'node:net';
import {
  freePort,
  NO_REDIS,
  redisServer,
  startRedis,
  type ThrowAwayRedis,
} from '../../gateway/cache/support/redis';
import { ask } from '../../support/ask';
import { describeWith } from '../../support/needs';
import { startProgram, type RunningProgram } from '../../support/program';

/** What a program does with whoever connects. */
type Serve = (socket: Socket) => unknown;

describeWith(redisServer, NO_REDIS)('a graph whose Redis', () => {
  let redis: ThrowAwayRedis;
  let one: RunningProgram;
  let other: RunningProgram;
  let count = 0;
  let expected: unknown;
  const newQuestion = (): string => `regions${(count += 1)}`;

  /** Asks, and fails unless the answer is the one without a fault; whether it came from a cache. */
  async function isKept({ address }: RunningProgram, alias: string): Promise<boolean> {
    const { status, body, headers } = await ask(address, {
      query: `{ ${alias}: regions { code name department: departments { code } } }`,
    });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    const regions = body.data?.[alias];
    expected ??= regions;
    expect(regions).toEqual(expected);
    return headers.get('x-cache') === 'hit';
  }

  /** A question that the first process was asked, and the key under which it has put the answer into Redis. */
  async function shared(): Promise<{ readonly alias: string; readonly key: string }> {
    const alias = newQuestion();
    // Once: each question would put its answer there, the last of them later.
    await isKept(one, alias);
    for (;;)
      for (const key of await redis.client.keys('*'))
        if ((await redis.client.getBuffer(key))?.includes(`"${alias}"`) === true) return { alias, key };
  }

  /** Until what one process has put there is found by the other. */
  async function untilUsed(): Promise<void> {
    for (;;) {
      const alias = newQuestion();
      while (!(await isKept(one, alias)));
      if (await isKept(other, alias)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const linesOf = ({ errors }: RunningProgram): string[] =>
    errors()
      .split('\n')
      .filter((line) => /Redis (?:can't be used|is used again)/.test(line));

  /** Runs while it is asked, and tells what the second process writes from then on until it uses it again. */
  async function linesWhile(fault: () => Promise<void>): Promise<readonly string[]> {
    await untilUsed();
    const before = linesOf(other).length;
    await fault();
    await untilUsed();
    // What another process writes comes when it comes.
    while (linesOf(other).length < before + 2) await new Promise((resolve) => setTimeout(resolve, 10));
    return linesOf(other).slice(before);
  }

  /**
   * Runs while it is asked, and fails if the second process writes more than that it can't be used and that it can. It runs again where the
   * process found Redis too slow beside that, as on a machine that is busy with something else: each time would be a fault.
   */
  async function withTwoLines(fault: () => Promise<void>): Promise<void> {
    let [gone, back, ...more] = await linesWhile(fault);
    for (let time = 1; time < 5 && more.some((line) => line.includes('timed out')); time += 1)
      [gone, back, ...more] = await linesWhile(fault);
    expect(gone).toMatch(/"level":"error".*Redis can't be used.*cause/);
    expect(back).toMatch(/"level":"info".*"msg":"Redis is used again"/);
    expect(more).toEqual([]);
  }

  /**
   * Runs, and fails if the second process writes that Redis can't be used. Where either found it too slow, as on a machine that is busy
   * with something else, it runs again; whatever else fails, fails.
   */
  async function withoutLine(run: () => Promise<void>): Promise<void> {
    for (;;) {
      await untilUsed();
      const before = [one, other].map((program) => linesOf(program).length);
      const added = (): string[] =>
        [one, other].flatMap((program, place) => linesOf(program).slice(before[place]));
      try {
        await run();
        expect(linesOf(other).length).toBe(before[1]);
        return;
      } catch (error) {
        for (let look = 0; look < 100 && added().length === 0; look += 1)
          await new Promise((resolve) => setTimeout(resolve, 10));
        if (!added().some((line) => line.includes('timed out'))) throw error;
      }
    }
  }

  async function askMany(): Promise<void> {
    for (let time = 0; time < 100; time += 1) expect(await isKept(other, newQuestion())).toBe(false);
  }

  beforeAll(async () => {
    redis = await startRedis();
    await redis.end();
    const environment = { MAILLAGE_REDIS_URL: redis.url };
    [one, other] = (await Promise.all(
      [1, 2].map(() => startProgram(['start', '--port', '0'], { environment })),
    )) as [RunningProgram, RunningProgram];
  }, 300_000);
  afterAll(async () => {
    await Promise.all([one.stop(), other.stop()]);
    redis.client.disconnect();
    await redis.end();
  });

  it('absent, at the start or later; killed: answers, and uses it once it is there', async () => {
    for (let time = 0; time < 20; time += 1) expect(await isKept(other, newQuestion())).toBe(false);
    await redis.start();
    await untilUsed();
    const gone = linesOf(other).filter((line) => !/timed out|is used again/.test(line));
    expect(gone.length).toBeLessThanOrEqual(1);
  });

  it('absent, at the start or later; killed: answers as before, and uses it once it is back', async () => {
    await withTwoLines(async () => {
      await redis.end();
      await askMany();
      await redis.start();
    });
  });

  it('frozen, or slow: answers as before; only those that ask at that moment wait, and once', async () => {
    await withTwoLines(async () => {
      redis.freeze();
      try {
        await Promise.all([1, 2, 3, 4].map(() => isKept(other, newQuestion())));
        await askMany();
      } finally {
        redis.thaw();
      }
    });
  });

  it('flushed, again and again while it is asked: answers as before', () =>
    withoutLine(async () => {
      const state = { over: false };
      const flushing = (async (): Promise<void> => {
        while (!state.over) await redis.client.flushall();
      })();
      for (let time = 0; time < 50; time += 1) {
        const alias = newQuestion();
        await isKept(one, alias);
        await isKept(other, alias);
      }
      state.over = true;
      await flushing;
      await untilUsed();
    }));

  it.each<[string, (key: string) => Promise<unknown>]>([
    ['other bytes', (key) => redis.client.set(key, Buffer.from([0, 255, 10, 123]))],
    ['a list', (key) => redis.client.multi().del(key).lpush(key, '{}').exec()],
    ['20 MB', (key) => redis.client.set(key, Buffer.alloc(20_000_000, 'x'))],
    [
      'another answer',
      async (key) => redis.client.set(key, (await redis.client.getBuffer(key))!.toString().replace('0', '1')),
    ],
  ])('something else under our keys, however large (%s): answers as before', async (_what, spoil) => {
    await untilUsed();
    const { alias, key } = await shared();
    await spoil(key);
    expect(await isKept(other, alias)).toBe(false);
    await redis.client.del(key);
    await untilUsed();
  });

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'no memory',
      () => redis.client.config('SET', 'maxmemory-policy', 'noeviction', 'maxmemory', '1'),
      () => redis.client.config('SET', 'maxmemory', '0'),
    ],
    [
      'a replica of what is not there',
      async () => redis.client.replicaof('127.0.0.1', await freePort()),
      () => redis.client.replicaof('NO', 'ONE'),
    ],
  ])('it refuses to write: no memory, a replica (%s): what it has is still read', (_what, refuse, allow) =>
    withoutLine(async () => {
      const { alias } = await shared();
      await refuse();
      try {
        await expect(redis.client.set('any', 'thing')).rejects.toThrow(/OOM|READONLY/);
        expect(await isKept(other, alias)).toBe(true);
        for (let time = 0; time < 20; time += 1) {
          const unknown = newQuestion();
          expect(await isKept(one, unknown)).toBe(false);
          expect(await isKept(other, unknown)).toBe(false);
        }
      } finally {
        await allow();
      }
      await untilUsed();
    }),
  );

  it.each<[string, Serve]>([
    ['answers HTTP', (socket) => void socket.on('data', () => socket.end(HTTP))],
    ['says nothing', () => undefined],
    ['closes every connection', (socket) => void socket.destroy()],
    ['greets whoever comes', (socket) => void socket.write('220 mail.example.org ESMTP\r\n')],
  ])('another program has its port, which %s: answers as before', async (_what, serve) => {
    await withTwoLines(async () => {
      await redis.end();
      const close = await programAt(Number(new URL(redis.url).port), serve);
      await askMany();
      await close();
      await redis.start();
    });
  });
});

const HTTP = 'HTTP/1.1 400 Bad Request\r\ncontent-length: 17\r\n\r\n<h1>It works!</h1>';

/** Serves connections on a port; ends that. */
async function programAt(port: number, serve: Serve): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}
