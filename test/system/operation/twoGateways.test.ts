import { expectedAnswer, readExamples } from '../../../schema/readExamples';
import { NO_REDIS, redisServer, startRedis, type ThrowAwayRedis } from '../../gateway/cache/support/redis';
import { ask, askPatiently, type Answer } from '../../support/ask';
import { PATIENT, startDistributed, type Distributed } from '../../support/distributed';
import { mariadbd, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { PREPARED_WITHIN_MS } from '../../support/preparedOnServer';
import { startProgram, type RunningProgram } from '../../support/program';
import { until } from '../../support/until';
import { countPeople, untilCounted } from '../cache/support/countedPeople';
import { askingClients } from '../process/support/askingClients';
import { portOf } from './support/proxy';

const NAMES = ['territories', 'cpts', 'professionals'] as const;

const examples = readExamples();
const needed = mariadbd === undefined ? undefined : redisServer;

describeWith(
  needed,
  mariadbd === undefined ? 'no MariaDB server is installed (Debian package mariadb-server).' : NO_REDIS,
)('two gateways before three services, on MariaDB and with a Redis', () => {
  let redis: ThrowAwayRedis;
  let server: ThrowAwayDatabase;
  let graph: Distributed;
  let second: RunningProgram;
  let renewed: RunningProgram | undefined;
  let databases: Readonly<Record<string, string>>;
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [redis, server] = await Promise.all([startRedis(), startMariadb(mariadbd ?? '')]);
    const urls = await Promise.all(NAMES.map(async (name) => [name, await server.prepared(name)] as const));
    databases = Object.fromEntries(urls);
    environment = {
      ...PATIENT,
      MAILLAGE_SUBGRAPH_SECRET: 'what-both-gateways-sign-their-calls-with',
      MAILLAGE_REDIS_URL: redis.url,
      // An answer of before must not hide that a service is gone.
      MAILLAGE_STALE_IF_ERROR: '0',
    };
    graph = await startDistributed({ databases, environment });
    second = await graph.anotherGateway();
  }, PREPARED_WITHIN_MS);

  afterAll(async () => {
    await graph.stop();
    await renewed?.stop();
    redis.client.disconnect();
    await Promise.all([redis.end(), server.stop()]);
  }, 300_000);

  it.each(examples)('$name: both give the same answer', async ({ name, query, variables, headers }) => {
    for (const { address } of [graph.gateway, second])
      expect((await askPatiently(address, { query, variables, headers })).body).toEqual(expectedAnswer(name));
  });

  it('one gives what the other has kept', async () => {
    let alias = 0;
    await untilCounted({ isKept: true }, async () => {
      alias += 1;
      await untilCounted({ isKept: true }, () => countPeople(graph.gateway.address, `shared${alias}`));
      return countPeople(second.address, `shared${alias}`);
    });
    expect(await redis.client.dbsize()).toBeGreaterThan(0);
  });

  it('both leave out what a service that is renewed knows, and are whole again afterwards', async () => {
    const service = graph.services.get('cpts')!;
    const before = await askAnew(graph.gateway.address);
    const whole = before.body.data?.[before.key];
    expect(whole).toMatchObject({ name: 'Saint-Tropez', cpts: [{}] });
    await service.stop();
    for (const { address } of [graph.gateway, second]) {
      const { body, key } = await askAnew(address);
      expect(body.data).toEqual({ [key]: { name: 'Saint-Tropez', cpts: null } });
      expect(body.errors).toMatchObject([
        { path: [key], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'cpts' } },
      ]);
    }
    renewed = await startProgram(['service', 'cpts', '--port', portOf(service)], {
      environment: { ...environment, MAILLAGE_DATABASE_URL: databases['cpts']! },
    });
    for (const { address } of [graph.gateway, second]) {
      await until(async () => (await askAnew(address)).body.errors === undefined);
      const { body, key } = await askAnew(address);
      expect(body.data).toEqual({ [key]: whole });
    }
  });

  it('one ends while clients ask the other, which loses no question', async () => {
    const clients = askingClients(second.address, '{ commune(code: "83119") { name } }', 4);
    await until(() => clients.tally().answered > 50, clients.tally);
    expect(await graph.gateway.stop()).toMatchObject({ code: 0 });
    const before = clients.tally().answered;
    await until(() => clients.tally().answered > before + 50, clients.tally);
    const { lost, refused } = await clients.end();
    expect({ lost, refused }).toEqual({ lost: [], refused: 0 });
  });
});

let asked = 0;

/** Asks two services at once, of a day that nobody has asked for: nothing that is kept, of answers or entities, can stand in. */
async function askAnew(address: string): Promise<Answer & { readonly key: string }> {
  asked += 1;
  const key = `asked${asked}`;
  const day = new Date(Date.UTC(2022, 5, asked)).toISOString().slice(0, 10);
  const query = `{ ${key}: commune(code: "83119") { name cpts(on: "${day}") { name } } }`;
  return { ...(await ask(address, { query })), key };
}
