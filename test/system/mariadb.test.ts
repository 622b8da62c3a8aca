import { createServer } from 'node:http';
import { expectedAnswer, readExamples } from '../../schema/readExamples';
import { askPatiently } from '../support/ask';
import { PATIENT, startDistributed, type Distributed } from '../support/distributed';
import { mariadbd, startMariadb, type ThrowAwayDatabase } from '../support/mariadb';
import { describeWith } from '../support/needs';
import { PREPARED_WITHIN_MS } from '../support/preparedOnServer';
import { runProgram } from '../support/program';

const examples = readExamples();
const onMariadb = describeWith(mariadbd, 'no MariaDB server is installed (Debian package mariadb-server).');

onMariadb('on MariaDB', () => {
  let server: ThrowAwayDatabase;
  let graph: Distributed;

  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
    const names = ['territories', 'cpts', 'professionals'] as const;
    const databases = await Promise.all(
      names.map(async (name) => [name, await server.prepared(name)] as const),
    );
    graph = await startDistributed({ databases: Object.fromEntries(databases), environment: PATIENT });
  }, PREPARED_WITHIN_MS);

  afterAll(async () => {
    await graph.stop();
    await server.stop();
  }, 300_000);

  it.each(examples)(
    '$name gives the same answer as on SQLite',
    async ({ name, query, variables, headers }) => {
      const answer = await askPatiently(graph.gateway.address, { query, variables, headers });
      expect(answer.body).toEqual(expectedAnswer(name));
    },
  );
});

onMariadb('a service on MariaDB that can’t go on ends with one sentence and exit code 1', () => {
  let server: ThrowAwayDatabase;
  beforeAll(async () => (server = await startMariadb(mariadbd ?? '')), 300_000);
  afterAll(() => server.stop(), 300_000);

  it(
    'on a taken port',
    async () => {
      const taken = createServer().listen(0, 'localhost');
      await new Promise((resolve) => taken.once('listening', resolve));
      const { port } = taken.address() as { port: number };
      const outcome = await runProgram(['service', 'professionals', '--port', String(port)], {
        environment: { MAILLAGE_DATABASE_URL: await server.prepared('professionals') },
      });
      taken.close();
      expect(outcome).toMatchObject({ code: 1, output: '' });
      expect(outcome.errors.trim().split('\n').at(-1)).toBe(
        `Port ${port} is taken: end the program that has it, or choose another with --port ${port + 1}.`,
      );
    },
    PREPARED_WITHIN_MS,
  );

  it('where its tables can’t be made', async () => {
    const url = await server.create('foreign_tables');
    await server.run('foreign_tables', 'CREATE TABLE source (other INT)');
    const outcome = await runProgram(['service', 'professionals', '--port', '0'], {
      environment: { MAILLAGE_DATABASE_URL: url },
    });
    expect(outcome.code).toBe(1);
    const { hostname, port, pathname } = new URL(url);
    expect(outcome.errors.trim()).toMatch(
      /^The database \S+ on \S+:\d+ can't be prepared \(.*Table 'source' already exists\): check .*\.$/,
    );
    expect(outcome.errors).toContain(`The database ${pathname.slice(1)} on ${hostname}:${port} `);
  });
});

describe('a database that can’t be reached', () => {
  it('is told in one sentence without the password', async () => {
    const outcome = await runProgram(['service', 'cpts', '--port', '0'], {
      environment: { MAILLAGE_DATABASE_URL: 'mysql://me:hidden@127.0.0.1:9/cpts' },
    });
    expect(outcome).toMatchObject({ code: 1, output: '' });
    expect(outcome.errors.trim()).toBe(
      "The database cpts on 127.0.0.1:9 can't be reached (ECONNREFUSED): check MAILLAGE_DATABASE_URL and that the server runs.",
    );
  });
});
