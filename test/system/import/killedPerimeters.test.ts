import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepFewCommunes } from '../../support/fewCommunes';
import { makeLoadFolder, type LoadFolder } from '../../support/loadFolder';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { runProgram, spawnProgram, type Outcome } from '../../support/program';
import { mariadbPerimeters, sqlitePerimeters, type PerimetersSite } from './support/perimetersSite';

/** A file of so many places: the communes in turn, each time in another one of the CPTS. */
function perimeters(cptsCount: number, places: number): string {
  const communes = folder.query<{ code: string; departmentCode: string }>(
    'cpts',
    "SELECT code, departmentCode FROM commune WHERE kind = 'COMMUNE' ORDER BY code",
  );
  const rows = Array.from({ length: places }, (_, index) => {
    const { code, departmentCode } = communes[index % communes.length]!;
    const cpts = (index + Math.floor(index / communes.length)) % cptsCount;
    return `${departmentCode};${code};;CPTS ${cpts} de l'essai;cpts-essai-${cpts}`;
  });
  return ['DPT;INSEE;LIBELLE;CPTS;CPTS_ID', ...rows, ''].join('\n');
}

const PLACES = 8_000;

let folder: LoadFolder;
let few: string;
let more: string;
let many: string;
beforeAll(() => {
  folder = makeLoadFolder();
  keepFewCommunes(join(folder.path, 'cpts.sqlite'));
  few = folder.write('few.csv', perimeters(2, 6));
  more = folder.write('more.csv', perimeters(3, 9));
  many = folder.write('many.csv', perimeters(600, PLACES));
});
afterAll(() => folder.remove());

const importOf = (file: string): string[] => [
  'import',
  'perimeters',
  file,
  '--source',
  'Told by a test',
  '--json',
];

/** Loads the large file, and sends the program a signal as soon as the point is reached. */
async function toldAt(
  site: PerimetersSite,
  reached: () => Promise<boolean>,
  signal: NodeJS.Signals,
): Promise<Outcome> {
  const run = spawnProgram(importOf(many), { environment: site.environment });
  const state = { over: false };
  void run.ended.then(() => (state.over = true));
  while (!state.over && !(await reached())) await pause(1);
  run.child.kill(signal);
  const outcome = await run.ended;
  await site.left();
  return outcome;
}

async function killedAt(site: PerimetersSite, reached: () => Promise<boolean>): Promise<number | null> {
  return (await toldAt(site, reached, 'SIGKILL')).code;
}

function describeKills(open: () => Promise<PerimetersSite>): void {
  let site: PerimetersSite;
  let old: unknown;
  const load = (file: string): Promise<Outcome> =>
    runProgram(importOf(file), { environment: site.environment });
  beforeAll(async () => {
    site = await open();
    expect(await load(few)).toMatchObject({ code: 0 });
    old = await site.state();
  }, 300_000);
  afterAll(() => site.close());

  it.each([
    ['when it begins', () => site.hasBegun()],
    ['while it writes rows', () => site.hasWritten(0.1)],
    ['when most of them are written', () => site.hasWritten(0.7)],
  ])('%s, the old version answers whole', async (_where, reached) => {
    expect(await killedAt(site, reached)).toBeNull();
    expect(await site.state()).toEqual(old);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s, it says what is kept, and the old version answers whole', async (signal, code) => {
    expect(await toldAt(site, () => site.hasWritten(0.1), signal)).toEqual({
      code,
      output: '[]\n',
      errors: expect.stringMatching(
        /^Stopped before [^\n]* the version of before answers on[^\n]*\n$/,
      ) as string,
    });
    expect(await site.state()).toEqual(old);
  });

  it('right after it was whole, the new version answers', async () => {
    const before = await site.version();
    await killedAt(site, async () => (await site.version()) !== before);
    expect(await site.places()).toBe(PLACES);
  });

  it('and the next load succeeds', async () => {
    const { code, output } = await load(more);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject([{ outcome: 'LOADED', rowsRead: 9, loaded: 9 }]);
  });
}

describe('a load of perimeters that is killed, on SQLite', () =>
  describeKills(() => Promise.resolve(sqlitePerimeters(folder))));

describeWith(mariadbd, NO_MARIADB)('a load of perimeters that is killed, on MariaDB', () => {
  let server: ThrowAwayDatabase;
  beforeAll(async () => void (server = await startMariadb(mariadbd ?? '')), 300_000);
  afterAll(() => server.stop(), 300_000);
  describeKills(async () => mariadbPerimeters(folder, await server.create('cpts'), PLACES));
});
