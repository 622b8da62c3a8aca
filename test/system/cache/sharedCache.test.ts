import { NO_REDIS, redisServer, startRedis, type ThrowAwayRedis } from '../../gateway/cache/support/redis';
import { PATIENT, startDistributed, type Distributed } from '../../support/distributed';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { describeWith } from '../../support/needs';
import type { RunningProgram } from '../../support/program';
import { countPeople, loadPeople, untilCounted, type Count } from './support/countedPeople';

describeWith(redisServer, NO_REDIS)('two gateways that share a Redis', () => {
  let redis: ThrowAwayRedis;
  let folder: LoadFolder;
  let graph: Distributed;
  let second: RunningProgram;
  beforeAll(async () => {
    redis = await startRedis();
    folder = makeLoadFolder();
    await loadPeople(folder, 30, 3);
    graph = await startDistributed({
      environment: { ...PATIENT, ...folder.environment, MAILLAGE_REDIS_URL: redis.url },
    });
    second = await graph.anotherGateway();
  }, 300_000);
  afterAll(async () => {
    await graph.stop();
    redis.client.disconnect();
    await redis.end();
    folder.remove();
  });

  let alias = 0;
  /** What the second gateway answers to an operation that only the first one was asked before. */
  async function askedOfSecond(): Promise<Count> {
    alias += 1;
    const operation = `people${alias}`;
    await untilCounted({ isKept: true }, () => countPeople(graph.gateway.address, operation));
    return countPeople(second.address, operation);
  }

  it('give each other’s answers', async () => {
    await untilCounted({ people: 30, isKept: true }, askedOfSecond);
    expect(await redis.client.dbsize()).toBeGreaterThan(0);
  });

  it('give none of them any more once new data are loaded', async () => {
    await loadPeople(folder, 41, 4);
    for (const { address } of [graph.gateway, second])
      await untilCounted({ people: 41 }, () => countPeople(address, 'people1'));
    await untilCounted({ people: 41, isKept: true }, askedOfSecond);
  });

  it('answer without it', async () => {
    await redis.end();
    expect(await countPeople(second.address, 'afterwards')).toMatchObject({ people: 41 });
  });
});
