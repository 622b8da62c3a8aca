import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';
import { ask } from '../../support/ask';
import { installedMariadb, NO_MARIADB } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { runProgram, startProgram, type Outcome } from '../../support/program';
import { refusalOf } from '../../support/refusal';
import { nurse, rppsLine, rppsText } from '../../support/rppsText';
import { makeSmallDisk, NO_DISK } from '../../support/smallDisk';
import { openDatabaseGraph, type DatabaseGraph } from './support/databaseGraph';
import { limitedService } from './support/limitedService';
import { slowTable } from './support/slowTable';
import { wayTo } from './support/wayTo';

const UNAVAILABLE = 'DATABASE_UNAVAILABLE';
const TIMEOUT = 'DATABASE_TIMEOUT';
const EITHER = /^DATABASE_(?:TIMEOUT|UNAVAILABLE)$/;

const DIRECTORY = '{ professionals(first: 2) { nodes { rpps } } }';

/** A row that no load takes. */
const WRONG_ROW = `${rppsLine({ ...nurse(1), 'Identification nationale PP': '8123456789' })}\n`;

/** As many connections as a service has. */
const ALL = 10;

describeWith(installedMariadb, NO_MARIADB)('the database of a service', () => {
  let site: DatabaseGraph;
  const disk = makeSmallDisk(600);
  beforeAll(async () => {
    site = await openDatabaseGraph(disk?.path);
  }, 300_000);
  afterEach(async () => {
    await site.endSessions();
    await site.untilWhole([UNAVAILABLE, TIMEOUT, 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']);
    expect(await site.statuses()).toEqual([200, 200]);
  });
  afterAll(async () => {
    await site.close();
    disk?.remove();
  }, 120_000);

  it('MariaDB is killed, or restarts: under load, what others know is answered, then all of it', async () => {
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
    await logged(() => site.log(), /"errorId":"[\w-]{36}".*ECONN|PROTOCOL_CONNECTION_LOST/);
  });

  describe('it is frozen, or the way to it is cut', () => {
    it('frozen: gives up what it has asked, is left alone, and asks again once it goes on', async () => {
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
      await logged(() => site.log(), /"level":"info".*"msg":"The database answers again"/);
      expect(told(site.log(), /no answer in 3 seconds|connect ETIMEDOUT/)).toBe(1);
    });

    it('cut: the same, on connections that nothing ends', async () => {
      const way = await wayTo(Number(new URL(site.url).port));
      const url = new URL(site.url);
      url.port = String(way.port);
      const service = await startProgram(['service', 'professionals', '--port', '0'], {
        environment: { MAILLAGE_DATABASE_URL: url.href },
      });
      try {
        const { body: whole } = await ask(service.address, { query: DIRECTORY });
        expect(whole.errors).toBeUndefined();
        way.cut();
        // What goes over another connection than before, such as one of the two that a page needs, has none to go over.
        const { body } = await ask(service.address, { query: DIRECTORY });
        expect(body).toMatchObject({
          data: { professionals: null },
          errors: [
            { path: ['professionals'], extensions: { code: expect.stringMatching(EITHER) as string } },
          ],
        });
        way.mend();
        while ((await fetch(`${service.address}/ready`)).status !== 200) await pause();
        expect((await ask(service.address, { query: DIRECTORY })).body).toEqual(whole);
      } finally {
        await way.close();
        await service.stop();
      }
    });
  });

  it('somebody has locked a table: says that its time was up', async () => {
    const locker = await site.root();
    await locker.query('LOCK TABLES professional WRITE');
    expect(await site.codeOfAnswer([TIMEOUT])).toBe(TIMEOUT);
    await locker.query('UNLOCK TABLES');
    expect(await site.codeOfAnswer([])).toBeNull();
    await logged(() => site.log(), /ER_LOCK_WAIT_TIMEOUT/);
  });

  it('a statement takes too long: nobody waits for it, and the server ends it', async () => {
    const impatient = await site.graph.anotherGateway({ MAILLAGE_SUBGRAPH_HEADERS_MS: '1000' });
    const limited = await limitedService(site.url, 1);
    const slow = await slowTable(await site.root(), 'professional');
    try {
      expect(await site.codeOfAnswer(['SUBGRAPH_TIMEOUT'], impatient.address)).toBe('SUBGRAPH_TIMEOUT');
      const { body } = await ask(limited.address, { query: DIRECTORY });
      expect(body).toMatchObject({
        data: { professionals: null },
        errors: [{ path: ['professionals'], extensions: { code: TIMEOUT } }],
      });
      await logged(
        () => limited.log.join(),
        /max_statement_time exceeded|maximum statement execution time exceeded/,
      );
    } finally {
      await slow.restore();
    }
    expect((await ask(limited.address, { query: DIRECTORY })).body.errors).toBeUndefined();
    await limited.close();
  });

  it('all connections of the service are busy: whoever comes is told so, and those who were there go on', async () => {
    const slow = await slowTable(await site.root(), 'professional');
    const busy = Promise.all(
      Array.from({ length: ALL }, (_none, place) =>
        ask(site.graph.gateway.address, {
          query: `{ p${place}: professionals(first: 1) { nodes { rpps } } }`,
        }),
      ),
    );
    try {
      while ((await slow.readers()) < ALL) await pause();
      expect(await site.codeOfAnswer([TIMEOUT])).toBe(TIMEOUT);
      await logged(() => site.log(), /No connection to the database was free/);
    } finally {
      await slow.restore();
    }
    const possible = [undefined, UNAVAILABLE, TIMEOUT, 'SUBGRAPH_TIMEOUT'];
    for (const { body } of await busy) expect(possible).toContain(body.errors?.[0]?.extensions.code);
  });

  it('`max_connections` of the server is reached: says so, and asks again once there is room', async () => {
    const root = await site.root();
    await root.query('SET GLOBAL max_connections = 10');
    const filled: Connection[] = [];
    try {
      // Something else of the service may take the room that is left first, and its connections end one after the other.
      let code: string | null = null;
      while (code === null || !site.log().includes('ER_CON_COUNT_ERROR')) {
        await killReaders(root, filled);
        await fillUp(site.url, filled);
        code = await site.codeOfAnswer([UNAVAILABLE]);
      }
    } finally {
      await root.query('SET GLOBAL max_connections = 500');
      for (const each of filled) await each.end();
    }
    await site.untilWhole([UNAVAILABLE]);
  });

  /** Loads a directory in the place of the made-up one, with more rows after it. */
  const load = async (people: number, more = ''): Promise<Outcome> => {
    const file = join(tmpdir(), 'PS_LibreAcces_Personne_activite_202606300600.txt');
    writeFileSync(file, rppsText({ people }) + more);
    return runProgram(['import', 'rpps', file, '--synthetic'], {
      environment: { MAILLAGE_DATABASE_URL: site.url },
    });
  };

  it('the server is read only: answers as before, and loads nothing', async () => {
    const root = await site.root();
    await root.query('SET GLOBAL read_only = 1');
    try {
      for (let time = 0; time < 3; time += 1) expect(await site.codeOfAnswer([])).toBeNull();
      const { code, errors } = await load(2);
      expect([code, errors]).toEqual([1, expect.stringMatching(/--read-only/)]);
      expect(await site.codeOfAnswer([])).toBeNull();
      expect(await site.statuses()).toEqual([200, 200]);
    } finally {
      await root.query('SET GLOBAL read_only = 0');
    }
  });

  describeWith(disk?.path, NO_DISK)('the disk is full', () => {
    it('the load ends, and answers are as before', async () => {
      disk?.fill(100_000);
      try {
        expect(refusalOf(await load(30_000)).code).toBe('IMPORT_DISK_FULL');
        expect(await site.codeOfAnswer([])).toBeNull();
        expect(await site.statuses()).toEqual([200, 200]);
      } finally {
        disk?.empty();
      }
    });

    // With 3 MB left, MariaDB 10.11 ends itself as it takes back what it has loaded.
    it.each([
      ['so full that MariaDB ends itself', 3_000_000],
      ['full in the middle of a load', 28_000_000],
    ])('%s: the load ends, and leaves nothing behind', async (_what, free) => {
      disk?.fill(free);
      try {
        const { code } = refusalOf(await load(30_000));
        expect(['IMPORT_DISK_FULL', 'IMPORT_DATABASE_LOST']).toContain(code);
      } finally {
        disk?.empty();
      }
      // Where it has not ended, it does now.
      await site.server.end();
      await site.server.start();
      await site.untilWhole([UNAVAILABLE, TIMEOUT, 'SUBGRAPH_UNAVAILABLE']);
      // A load that is refused later has taken away what was left.
      expect(refusalOf(await load(2, WRONG_ROW)).code).toBe('IMPORT_TOO_MANY_REJECTS');
      const [left] = await (await site.root()).query("SHOW TABLES LIKE '%\\_\\_next'");
      expect(left).toEqual([]);
      expect(await site.codeOfAnswer([])).toBeNull();
    });
  });
});

/** Ends the sessions of the service; those of the test stay. */
async function killReaders(root: Connection, own: readonly Connection[]): Promise<void> {
  const [lines] = await root.query(
    "SELECT ID AS id FROM information_schema.PROCESSLIST WHERE USER = 'reader'",
  );
  const ids = (lines as { id: number }[]).map(({ id }) => id);
  const others = ids.filter((id) => !own.some(({ threadId }) => threadId === id));
  for (const id of others) await root.query(`KILL ${id}`).catch(() => undefined);
}

/** Opens sessions until the server takes no more. */
async function fillUp(url: string, filled: Connection[]): Promise<void> {
  for (;;) {
    const next = await createConnection(url).catch(() => null);
    if (next === null) return;
    filled.push(next);
  }
}

/** Waits for one more answer of a kind. */
async function more<Kind extends string>(counts: Readonly<Record<Kind, number>>, kind: Kind): Promise<void> {
  const before = counts[kind];
  while (counts[kind] === before) await pause();
}

/** Waits until the log of another process, whose lines come when they come, has such a line. */
async function logged(log: () => string, line: RegExp): Promise<void> {
  while (!line.test(log())) await pause();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** How many lines of a log say it. */
function told(log: string, what: RegExp): number {
  return log.split('\n').filter((line) => line.includes('"errorId":"database"') && what.test(line)).length;
}
