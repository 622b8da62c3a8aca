import { setTimeout as pause } from 'node:timers/promises';
import { redisStore } from '../../../../gateway/cache/shared/redisStore';
import type { SharedStore } from '../../../../gateway/cache/shared/SharedStore';
import { describeWith } from '../../../support/needs';
import { ask } from '../../../support/ask';
import { cachedGraph, type CachedGraph } from '../support/cachedGraph';
import { freePort, NO_REDIS, redisServer, startRedis, type ThrowAwayRedis } from '../support/redis';
import { testVersions, type TestVersions } from '../support/testVersions';

const body = Buffer.from('{"data":"Jožin"}');

/** On a busy machine even a Redis that is well may take longer than is usually waited for. */
const PATIENT = 2_000;

describeWith(redisServer, NO_REDIS)('a Redis that gateways share', () => {
  let redis: ThrowAwayRedis;
  const stores: SharedStore[] = [];
  beforeAll(async () => void (redis = await startRedis()));
  afterEach(async () => {
    for (const store of stores.splice(0)) store.close();
    await redis.client.flushall();
  });
  afterAll(async () => {
    await redis.end();
    redis.client.disconnect();
  });

  function open(patienceMs = PATIENT): SharedStore {
    const store = redisStore(redis.url, { patienceMs });
    stores.push(store);
    return store;
  }

  /** Until it is connected, or trusted again, nothing is found and nothing is kept. */
  async function untilFound(store: SharedStore, key: string): Promise<Buffer> {
    for (;;) {
      store.set(key, body);
      const found = await store.get(key);
      if (found !== null) return found;
      await pause(20);
    }
  }

  it('gives one gateway what another has put there, under a hash and for a while', async () => {
    const [one, other] = [open(), open()];
    await untilFound(one, 'question with a key: insider');
    await untilFound(other, 'anything');
    expect((await other.get('question with a key: insider'))?.equals(body)).toBe(true);
    expect(await other.get('another question')).toBeNull();
    const keys = await redis.client.keys('*');
    expect(keys.length).toBe(2);
    for (const key of keys) {
      expect(key).toMatch(/^maillage:answer:[\w-]{43}$/);
      const left = await redis.client.pttl(key);
      expect(left > 0 && left <= 3_600_000).toBe(true);
    }
  });

  it.each<[string, (key: string) => Promise<unknown>]>([
    ['garbage', (key) => redis.client.set(key, Buffer.from([0, 255, 10]))],
    [
      'half a value',
      async (key) => redis.client.set(key, (await redis.client.getBuffer(key))!.subarray(0, 50)),
    ],
    ['a list', (key) => redis.client.multi().del(key).lpush(key, 'x').exec()],
    ['nothing: it was flushed', () => redis.client.flushall()],
  ])('gives nothing where it holds %s, and what comes next', async (_what, spoil) => {
    const store = open();
    await untilFound(store, 'question');
    const [key = ''] = await redis.client.keys('*');
    await spoil(key);
    expect(await store.get('question')).toBeNull();
    await redis.client.del(key);
    store.set('question', body);
    expect((await store.get('question'))?.equals(body)).toBe(true);
  });

  it('gives nothing while it is frozen, is waited for once, and comes back', async () => {
    const store = open(50);
    await untilFound(store, 'question');
    redis.freeze();
    try {
      // All that wait at that moment wait together.
      const waiting = await Promise.all(Array.from({ length: 20 }, () => store.get('question')));
      expect(waiting).toEqual(Array(20).fill(null));
      // From then on it is not asked: five thousand answers that each waited would take four minutes.
      for (let count = 0; count < 5_000; count += 1) expect(await store.get('question')).toBeNull();
    } finally {
      redis.thaw();
    }
    expect((await untilFound(store, 'question')).equals(body)).toBe(true);
  });

  it('gives nothing while it is gone, and what comes once it is back', async () => {
    const store = open();
    await untilFound(store, 'question');
    await redis.end();
    expect(await store.get('question')).toBeNull();
    store.set('question', body);
    await redis.start();
    expect((await untilFound(store, 'question')).equals(body)).toBe(true);
  });

  it('gives nothing where there never was one', async () => {
    const store = redisStore(`redis://127.0.0.1:${await freePort()}`);
    stores.push(store);
    await pause(50);
    store.set('question', body);
    expect(await store.get('question')).toBeNull();
  });

  describe('between two gateways', () => {
    const worlds: TestVersions[] = [];
    const graphs: CachedGraph[] = [];
    beforeEach(async () => {
      while (graphs.length < 2) {
        const world = await testVersions({ books: 'b1' });
        const store = open();
        await untilFound(store, 'ready');
        worlds.push(world);
        graphs.push(await cachedGraph(world, store));
      }
    });
    afterEach(async () => {
      for (const { app } of graphs.splice(0)) await app.close();
      for (const { versions } of worlds.splice(0)) versions.close();
    });
    const asked = (index: number, key: string, query = '{ secret }') =>
      ask(graphs[index]!.address, { query, headers: { authorization: `Bearer ${key}` } });

    it('one serves what the other has executed, to callers of the same scopes under the same versions', async () => {
      const first = await asked(0, 'insider');
      const second = await asked(1, 'insider');
      expect(second.body).toEqual(first.body);
      expect(second.headers.get('x-cache')).toBe('hit');
      expect(graphs[1]!.executed).toEqual([]);
      expect((await asked(1, 'outsider')).body.errors).toBeDefined();
      worlds[1]!.set('books', 'b2');
      await worlds[1]!.noticed();
      expect((await asked(1, 'insider')).headers.get('x-cache')).toBe('miss');
      expect((await asked(0, 'insider')).body).toEqual(first.body);
    });

    it('both answer while it is frozen', async () => {
      redis.freeze();
      try {
        expect((await asked(0, 'insider')).status).toBe(200);
        expect((await asked(1, 'insider')).status).toBe(200);
      } finally {
        redis.thaw();
      }
    });
  });
});
