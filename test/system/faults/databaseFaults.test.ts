import { createConnection, type Connection } from 'mysql2/promise';
import { installedMariadb, NO_MARIADB } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { openDatabaseGraph, type DatabaseGraph } from './support/databaseGraph';

const UNAVAILABLE = 'DATABASE_UNAVAILABLE';
const TIMEOUT = 'DATABASE_TIMEOUT';

describeWith(installedMariadb, NO_MARIADB)('a service whose MariaDB', () => {
  let site: DatabaseGraph;
  const sessions: Connection[] = [];
  const session = async (opened: Promise<Connection>): Promise<Connection> => {
    const connection = await opened;
    // A server that is killed ends it.
    connection.on('error', () => undefined);
    sessions.push(connection);
    return connection;
  };
  beforeAll(async () => {
    site = await openDatabaseGraph();
  }, 300_000);
  afterEach(async () => {
    await Promise.all(sessions.splice(0).map((each) => each.end().catch(() => undefined)));
    await site.untilWhole([UNAVAILABLE, TIMEOUT]);
    expect(await site.statuses()).toEqual([200, 200]);
  });
  afterAll(() => site.close(), 120_000);

  it('is killed under load and started again answers what others know, then all of it, without a restart', async () => {
    const state = { over: false };
    const counts = { whole: 0, degraded: 0 };
    const asking = async (): Promise<void> => {
      while (!state.over)
        counts[(await site.codeOfAnswer([UNAVAILABLE])) === null ? 'whole' : 'degraded'] += 1;
    };
    const loops = Promise.all([asking(), asking(), asking()]);
    try {
      for (let round = 0; round < 2; round += 1) {
        site.server.kill();
        await site.server.end();
        await more(counts, 'degraded');
        expect(await site.statuses()).toEqual([200, 503]);
        await site.server.start();
        await more(counts, 'whole');
      }
    } finally {
      state.over = true;
    }
    await loops;
    expect(site.log()).toMatch(/"errorId":"[\w-]{36}".*ECONN|PROTOCOL_CONNECTION_LOST/);
  });

  it('is frozen gives up what it has asked, is left alone, and asks again once it goes on', async () => {
    site.server.freeze();
    try {
      const codes = [TIMEOUT, UNAVAILABLE];
      expect(await Promise.all([1, 2, 3].map(() => site.codeOfAnswer(codes)))).not.toContain(null);
      expect(await site.statuses()).toEqual([200, 503]);
      // Each of them would wait for three seconds if it were asked.
      for (let time = 0; time < 50; time += 1) expect(await site.codeOfAnswer(codes)).not.toBeNull();
    } finally {
      site.server.thaw();
    }
    await site.untilWhole([TIMEOUT, UNAVAILABLE]);
    expect(told(site.log(), /no answer in 3 seconds|connect ETIMEDOUT/)).toBe(1);
    expect(told(site.log(), /The database answers again/)).toBeGreaterThan(0);
  });

  it('has a table locked by somebody else says that its time was up', async () => {
    const locker = await session(site.root());
    await locker.query('LOCK TABLES professional WRITE');
    expect(await site.codeOfAnswer([TIMEOUT])).toBe(TIMEOUT);
    await locker.query('UNLOCK TABLES');
    expect(await site.codeOfAnswer([])).toBeNull();
    expect(site.log()).toContain('ER_LOCK_WAIT_TIMEOUT');
  });

  it('has no connection left says so, and asks again once it has', async () => {
    const root = await session(site.root());
    await root.query('SET GLOBAL max_connections = 10');
    const filled: Connection[] = [];
    try {
      const [lines] = await root.query(
        "SELECT ID AS id FROM information_schema.PROCESSLIST WHERE USER = 'reader'",
      );
      for (const { id } of lines as { id: number }[]) await root.query(`KILL ${id}`).catch(() => undefined);
      for (;;) {
        const next = await createConnection(site.url).catch(() => null);
        if (next === null) break;
        filled.push(await session(Promise.resolve(next)));
      }
      expect(await site.codeOfAnswer([UNAVAILABLE])).toBe(UNAVAILABLE);
      expect(site.log()).toContain('ER_CON_COUNT_ERROR');
    } finally {
      await root.query('SET GLOBAL max_connections = 500');
    }
    await site.untilWhole([UNAVAILABLE]);
  });

  it('takes no writes answers as before', async () => {
    const root = await session(site.root());
    await root.query('SET GLOBAL read_only = 1');
    try {
      for (let time = 0; time < 3; time += 1) expect(await site.codeOfAnswer([])).toBeNull();
      expect(await site.statuses()).toEqual([200, 200]);
    } finally {
      await root.query('SET GLOBAL read_only = 0');
    }
  });
});

/** Waits for one more answer of a kind. */
async function more<Kind extends string>(counts: Readonly<Record<Kind, number>>, kind: Kind): Promise<void> {
  const before = counts[kind];
  while (counts[kind] === before) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** How many lines of a log say it. */
function told(log: string, what: RegExp): number {
  return log.split('\n').filter((line) => line.includes('"errorId":"database"') && what.test(line)).length;
}
