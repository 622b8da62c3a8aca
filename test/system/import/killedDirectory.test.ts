import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeLoadFolder } from '../../support/loadFolder';
import { mariadbSite, sqliteSite, type LoadSite } from '../../support/loadSite';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { runProgram, spawnProgram, type Outcome } from '../../support/program';
import { rppsText } from '../../support/rppsText';

const FEW = 40;
const MANY = 6_000;
const folder = mkdtempSync(join(tmpdir(), 'maillage-killed-'));
const few = fileOf('202606300600', FEW);
const more = fileOf('202607010600', FEW + 1);
const many = fileOf('202607310600', MANY);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(stamp: string, people: number): string {
  const path = join(folder, `PS_LibreAcces_Personne_activite_${stamp}.txt`);
  writeFileSync(path, rppsText({ people }));
  return path;
}

const importOf = (file: string): string[] => ['import', 'rpps', file, '--synthetic', '--json'];

/** How much of a version there is in the tables that answer. */
async function answering(site: LoadSite): Promise<Readonly<Record<string, unknown>>> {
  const [counts] = await site.query<Readonly<Record<string, unknown>>>(
    `SELECT (SELECT COUNT(*) FROM professional) AS people,
            (SELECT COUNT(*) FROM practice) AS practices,
            (SELECT COUNT(DISTINCT rpps) FROM practice) AS practising,
            (SELECT asOf FROM dataset_version WHERE id = 'rpps') AS asOf,
            (SELECT \`rows\` FROM dataset_version WHERE id = 'rpps') AS loaded`,
  );
  return Object.fromEntries(Object.entries(counts ?? {}).map(([name, value]) => [name, plainly(value)]));
}

function plainly(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

const whole = (people: number, asOf: string): Readonly<Record<string, unknown>> => ({
  people,
  practices: 2 * people,
  practising: people,
  asOf,
  loaded: 2 * people,
});
const old = whole(FEW, '2026-06-30');
const present = whole(MANY, '2026-07-31');

/** The points of a load, by what another connection sees there. */
const points: readonly [string, (site: LoadSite) => Promise<boolean>][] = [
  ['while it reads', async (site) => (await site.shadows()).includes('professional_name__next')],
  ['while it writes professionals', async (site) => (await site.shadows()).includes('professional__next')],
  ['while it writes practices', async (site) => (await site.shadows()).includes('practice__next')],
  ['when it has made the indexes', async (site) => (await site.shadows()).includes('member_sum__next')],
];

/** Loads the large file, and ends the program with SIGKILL as soon as the point is reached. */
async function killedAt(site: LoadSite, reached: (site: LoadSite) => Promise<boolean>): Promise<Outcome> {
  const run = spawnProgram(importOf(many), { environment: site.environment });
  const state = { over: false };
  void run.ended.then(() => (state.over = true));
  while (!state.over && !(await reached(site))) await pause(1);
  run.child.kill('SIGKILL');
  return run.ended;
}

function describeKills(open: () => Promise<LoadSite>): void {
  let site: LoadSite;
  const load = (file: string): Promise<Outcome> =>
    runProgram(importOf(file), { environment: site.environment });
  beforeAll(async () => {
    site = await open();
    expect((await load(few)).code).toBe(0);
  }, 300_000);
  afterAll(() => site.close());

  it.each(points)('%s, the old version answers whole', async (_where, reached) => {
    const { code } = await killedAt(site, reached);
    expect(code).toBeNull();
    expect(await answering(site)).toEqual(old);
  });

  it('and the next load cleans up', async () => {
    expect(await site.shadows()).not.toEqual([]);
    expect((await load(few)).output).toContain('"UNCHANGED"');
    expect((await load(more)).output).toContain('"LOADED"');
    expect(await site.shadows()).toEqual([]);
    expect(await answering(site)).toEqual(whole(FEW + 1, '2026-07-01'));
  });

  it('right after the switch, the new version answers whole', async () => {
    await killedAt(site, async () => (await answering(site))['asOf'] === present['asOf']);
    expect(await answering(site)).toEqual(present);
    expect((await load(many)).output).toContain('"UNCHANGED"');
  });
}

describe('a load of the directory that is killed, on SQLite', () => {
  const databases = makeLoadFolder();
  afterAll(() => databases.remove());
  describeKills(() => Promise.resolve(sqliteSite(databases.path, 'professionals')));
});

describeWith(mariadbd, NO_MARIADB)('a load of the directory that is killed, on MariaDB', () => {
  let server: ThrowAwayDatabase;
  beforeAll(async () => void (server = await startMariadb(mariadbd ?? '')), 300_000);
  afterAll(() => server.stop(), 300_000);
  describeKills(async () => mariadbSite(folder, await server.create('professionals')));
});
