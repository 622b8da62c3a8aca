import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { redisBuckets } from '../../../gateway/rate/redisBuckets';
import type { SharedBuckets } from '../../../gateway/rate/SharedBuckets';
import { ask } from '../../support/ask';
import { describeWith } from '../../support/needs';
import '../../support/propertySeed';
import { NO_REDIS, redisServer, startRedis, type ThrowAwayRedis } from '../cache/support/redis';
import { limitedGateway, rateIn, type LimitedGateway } from './support/limitedGateway';

/** So slow to fill that the time of a test changes nothing. */
const limit = { quota: 100, seconds: 50_000 };
const limits = new Map([['anonymous', limit]]);
const query = '{ book(id: "1") { title } }';
/** Taken first, 60 points; nearly all of it is given back. */
const DEAR = `{ ${Array.from({ length: 12 }, (_, index) => `b${index}: books { id }`).join(' ')} }`;

/** On a busy machine even a Redis that is well may take longer than is usually waited for. */
const PATIENT = 2_000;

/** Points that are left; a bucket that is full says so in other words. */
async function left(buckets: SharedBuckets, key: string): Promise<number> {
  const told = await buckets.take(key, limit, 1);
  expect(told?.waitMs).toBe(0);
  buckets.give(key, limit, 1);
  return 100 - Math.round(((told?.msToFull ?? 0) * limit.quota) / (limit.seconds * 1_000)) + 1;
}

/** Until it is connected, or trusted again, nothing is told. */
async function untilTold(buckets: SharedBuckets): Promise<void> {
  while ((await buckets.take('somebody else', limit, 1)) === null) await pause(20);
}

describeWith(redisServer, NO_REDIS)('buckets in a Redis', () => {
  let redis: ThrowAwayRedis;
  const stores: SharedBuckets[] = [];
  const gateways: LimitedGateway[] = [];
  beforeAll(async () => void (redis = await startRedis()));
  afterEach(async () => {
    for (const store of stores.splice(0)) store.close();
    for (const gateway of gateways.splice(0)) await gateway.close();
    await redis.client.flushall();
  });
  afterAll(async () => {
    await redis.end();
    redis.client.disconnect();
  });

  async function open(patienceMs = PATIENT): Promise<SharedBuckets> {
    const store = redisBuckets(redis.url, patienceMs);
    stores.push(store);
    await untilTold(store);
    return store;
  }

  it('are the same for all gateways, and kept only until they are full', async () => {
    const [one, other] = [await open(), await open()];
    expect(await one.take('a', limit, 70)).toMatchObject({ waitMs: 0 });
    expect(await other.take('a', limit, 40)).toMatchObject({ msToFull: null });
    expect((await other.take('a', limit, 40))?.waitMs).toBeGreaterThan(0);
    expect(await left(other, 'a')).toBe(30);
    const [key = ''] = (await redis.client.keys('*')).filter((name) => name.endsWith(':a'));
    expect(key).toBe('maillage:rate:100/50000:a');
    expect(await redis.client.pttl(key)).toBeGreaterThan(30_000_000);
    expect(await redis.client.pttl(key)).toBeLessThanOrEqual(35_000_000);
    one.give('a', limit, 70);
    expect(await left(one, 'a')).toBe(100);
    await one.take('a', limit, 100);
    one.give('a', limit, 500);
    expect(await left(one, 'a')).toBe(100);
  });

  it('fill evenly', async () => {
    const buckets = await open();
    const fast = { quota: 100, seconds: 20 };
    await buckets.take('a', fast, 100);
    expect((await buckets.take('a', fast, 100))?.waitMs).toBeGreaterThan(0);
    for (let taken = 0; taken < 10;) {
      const told = await buckets.take('a', fast, 1);
      if (told?.waitMs === 0) taken += 1;
      else await pause(Math.min(told?.waitMs ?? 1, 200));
    }
  });

  it('hold what a bucket in this process would hold', async () => {
    const buckets = await open();
    const step = fc.tuple(fc.constantFrom('take', 'give'), fc.integer({ min: 1, max: 120 }));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const key = `run ${(run += 1)}`;
        let expected = limit.quota;
        for (const [kind, amount] of steps) {
          const points = Math.min(amount, limit.quota);
          if (kind === 'give') {
            buckets.give(key, limit, amount);
            expected = Math.min(limit.quota, expected + amount);
          } else {
            const told = await buckets.take(key, limit, amount);
            expect(told?.waitMs === 0).toBe(points <= expected);
            if (told?.waitMs === 0) expected -= points;
          }
        }
        if (expected > 0) expect(await left(buckets, key)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (key: string) => Promise<unknown>]>([
    ['garbage', (key) => redis.client.set(key, Buffer.from([0, 255, 10]))],
    ['a time that never comes', (key) => redis.client.set(key, '9e300')],
    ['no number', (key) => redis.client.set(key, 'nan')],
    ['a list', (key) => redis.client.multi().del(key).lpush(key, 'x').exec()],
    ['nothing: it was flushed', () => redis.client.flushall()],
  ])('are full where it holds %s', async (_what, spoil) => {
    const buckets = await open();
    await buckets.take('a', limit, 100);
    await spoil('maillage:rate:100/50000:a');
    expect(await left(buckets, 'a')).toBe(100);
    expect(await buckets.take('a', limit, 40)).toMatchObject({ waitMs: 0 });
    expect(await left(buckets, 'a')).toBe(60);
  });

  it('say nothing while it is frozen, are waited for once, and come back', async () => {
    const buckets = await open(50);
    redis.freeze();
    try {
      const waiting = await Promise.all(Array.from({ length: 20 }, () => buckets.take('a', limit, 1)));
      expect(waiting).toEqual(Array(20).fill(null));
      for (let count = 0; count < 5_000; count += 1) expect(await buckets.take('a', limit, 1)).toBeNull();
    } finally {
      redis.thaw();
    }
    await untilTold(buckets);
  });

  describe('of gateways', () => {
    async function gateway(): Promise<LimitedGateway> {
      const opened = await limitedGateway({ limits, redisUrl: redis.url, patienceMs: PATIENT });
      gateways.push(opened);
      return opened;
    }
    const asked = ({ address }: LimitedGateway, text = query) => ask(address, { query: text });

    /** Asks both in turn until both know of each other. */
    async function twoThatShare(): Promise<[LimitedGateway, LimitedGateway]> {
      const [one, other] = [await gateway(), await gateway()];
      for (;;) {
        const { r } = rateIn((await asked(one)).headers);
        if (rateIn((await asked(other)).headers).r === r - 1) break;
        await pause(20);
      }
      await redis.client.flushall();
      return [one, other];
    }

    it('are one, with what is given back', async () => {
      const [one, other] = await twoThatShare();
      expect(rateIn((await asked(one, DEAR)).headers).r).toBe(94);
      expect(rateIn((await asked(other, DEAR)).headers).r).toBe(88);
      for (let r = 87; r >= 0; r -= 1) expect(rateIn((await asked(r % 2 ? one : other)).headers).r).toBe(r);
      expect([(await asked(one)).status, (await asked(other)).status]).toEqual([429, 429]);
    });

    it.each<[string, () => Promise<void> | void, () => Promise<void> | void]>([
      ['gone', () => redis.end(), () => redis.start()],
      ['frozen', () => redis.freeze(), () => redis.thaw()],
    ])('go on in each process while it is %s, from where they were', async (_what, harm, mend) => {
      const [one, other] = await twoThatShare();
      for (let count = 0; count < 40; count += 1) await asked(one);
      expect(rateIn((await asked(other)).headers).r).toBe(59);
      await harm();
      try {
        const answers = await Promise.all(Array.from({ length: 20 }, () => asked(one)));
        expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
        // It followed the shared one to 60, and goes on by itself.
        expect(rateIn((await asked(one)).headers).r).toBe(39);
        for (let r = 38; r >= 0; r -= 1) expect(rateIn((await asked(one)).headers).r).toBe(r);
        expect((await asked(one)).status).toBe(429);
      } finally {
        await mend();
      }
    });
  });
});

describe('what answers in the place of a Redis', () => {
  let server: Server | null = null;
  const sockets = new Set<Socket>();
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    server?.close();
  });

  async function serverThat(answer: (bytes: string) => string): Promise<string> {
    server = createServer((socket) => {
      socket.on('data', (bytes) => socket.write(answer(bytes.toString('latin1'))));
      socket.on('error', () => undefined);
      sockets.add(socket);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it.each<[string, (bytes: string) => string]>([
    ['says OK to everything', (bytes) => '+OK\r\n'.repeat(bytes.split('*').length - 1)],
    ['says 0 to everything', (bytes) => ':0\r\n'.repeat(bytes.split('*').length - 1)],
    ['refuses everything', (bytes) => '-ERR no\r\n'.repeat(bytes.split('*').length - 1)],
    ['speaks HTTP', () => 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['says nothing', () => ''],
  ])('and %s counts for nothing: nobody is refused for it', async (_what, answer) => {
    const redisUrl = await serverThat(answer);
    const gateway = await limitedGateway({ limits, redisUrl });
    try {
      for (let r = 99; r >= 80; r -= 1) {
        const { status, headers } = await ask(gateway.address, { query });
        expect([status, rateIn(headers).r]).toEqual([200, r]);
      }
    } finally {
      await gateway.close();
    }
  });
});
