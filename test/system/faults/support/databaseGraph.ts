import { createConnection, type Connection } from 'mysql2/promise';
import { ask } from '../../../support/ask';
import { startDistributed, type Distributed } from '../../../support/distributed';
import { installedMariadb, startOwnMariadb, type ThrowAwayServer } from '../../../support/mariadb';

/** Two parts of one answer, each of a service of its own: the directory is the one on MariaDB. */
const QUERY = '{ professionals(first: 3) { totalCount nodes { rpps } } region(code: "93") { name } }';

/** What no answer holds: where the database is, what was asked of it, who asked. */
const INNER = /127\.0\.0\.1|localhost|:\d{4,5}\b|SELECT|reader|ECONN|ER_|node_modules|\.ts\b/;

const NAME = 'directory';
const USER = 'reader';

/** A graph of four processes whose directory is on a MariaDB server that only the test has. */
export interface DatabaseGraph {
  readonly server: ThrowAwayServer;
  readonly graph: Distributed;
  /** The database as the service reaches it, as a user without privileges over the server. */
  readonly url: string;
  /** A session of the server's administrator. */
  readonly root: () => Promise<Connection>;
  /** Asks, and fails unless the answer is whole, or without the directory and with one of the codes; null for a whole one. */
  readonly codeOfAnswer: (codes: readonly string[]) => Promise<string | null>;
  /** Asks until the answer is whole again. */
  readonly untilWhole: (codes: readonly string[]) => Promise<void>;
  /** The statuses of the service's /health and /ready. */
  readonly statuses: () => Promise<readonly [number, number]>;
  /** What the service has written to its log. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** Starts all of it, without caches: each answer is asked of the database. */
export async function openDatabaseGraph(): Promise<DatabaseGraph> {
  const server = await startOwnMariadb(installedMariadb ?? '');
  const url = new URL(await server.create(NAME));
  await server.run(NAME, `CREATE USER ${USER}@'%'`);
  await server.run(NAME, `GRANT ALL ON ${NAME}.* TO ${USER}@'%'`);
  url.username = USER;
  const graph = await startDistributed({
    databases: { professionals: url.href },
    environment: { MAILLAGE_CACHE: 'off' },
  });
  const service = graph.services.get('professionals')!;
  const whole = (await ask(graph.gateway.address, { query: QUERY })).body;
  expect(whole.errors).toBeUndefined();
  const codeOfAnswer = async (codes: readonly string[]): Promise<string | null> => {
    const { status, body } = await ask(graph.gateway.address, { query: QUERY });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(INNER);
    if (body.errors === undefined) {
      expect(body).toEqual(whole);
      return null;
    }
    expect(body.data).toEqual({ ...whole.data, professionals: null });
    expect(body.errors).toMatchObject([
      { path: ['professionals'], extensions: { subgraph: 'professionals' } },
    ]);
    const code = body.errors[0]?.extensions.code ?? '';
    expect(codes).toContain(code);
    return code;
  };
  return {
    server,
    graph,
    url: url.href,
    root: () => createConnection(`${server.address}/${NAME}`),
    codeOfAnswer,
    untilWhole: async (codes) => {
      while ((await codeOfAnswer(codes)) !== null) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    statuses: async () => {
      const asked = ['health', 'ready'].map((path) => fetch(`${service.address}/${path}`));
      const [health, ready] = await Promise.all(asked);
      return [health!.status, ready!.status];
    },
    log: service.errors,
    close: async () => {
      await graph.stop();
      await server.stop();
    },
  };
}
