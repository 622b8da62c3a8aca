import { createConnection, type Connection } from 'mysql2/promise';
import { startDistributed, type Distributed } from '../../../support/distributed';
import { installedMariadb, startOwnMariadb, type ThrowAwayServer } from '../../../support/mariadb';
import { watchAnswers, type WatchedAnswers } from './watchAnswers';

const NAME = 'directory';
const USER = 'reader';

/** A graph of four processes whose directory is on a MariaDB server that only the test has. */
export interface DatabaseGraph extends WatchedAnswers {
  readonly server: ThrowAwayServer;
  readonly graph: Distributed;
  /** The database as the service reaches it, as a user without privileges over the server. */
  readonly url: string;
  /** A session of the server's administrator, which ends with the test. */
  readonly root: () => Promise<Connection>;
  /** Ends them. */
  readonly endSessions: () => Promise<void>;
  /** The statuses of the service's /health and /ready. */
  readonly statuses: () => Promise<readonly [number, number]>;
  /** What the service has written to its log. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** Starts all of it, without caches: each answer is asked of the database. Its data are in the place, where one is given. */
export async function openDatabaseGraph(place?: string): Promise<DatabaseGraph> {
  const server = await startOwnMariadb(installedMariadb ?? '', place);
  const url = new URL(await server.create(NAME));
  await server.run(NAME, `CREATE USER ${USER}@'%'`);
  await server.run(NAME, `GRANT ALL ON ${NAME}.* TO ${USER}@'%'`);
  url.username = USER;
  const graph = await startDistributed({
    databases: { professionals: url.href },
    environment: { MAILLAGE_CACHE: 'off' },
  });
  const service = graph.services.get('professionals')!;
  const sessions: Connection[] = [];
  return {
    ...(await watchAnswers(graph.gateway.address)),
    server,
    graph,
    url: url.href,
    root: async () => {
      const session = await createConnection(`${server.address}/${NAME}`);
      // A server that is killed ends it.
      session.on('error', () => undefined);
      sessions.push(session);
      return session;
    },
    endSessions: async () => {
      await Promise.all(sessions.splice(0).map((each) => each.end().catch(() => undefined)));
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
