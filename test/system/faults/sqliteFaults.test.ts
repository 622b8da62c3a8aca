import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { preparedFolder, startProgram, type RunningProgram } from '../../support/program';
import { until } from '../../support/until';
import { watchAnswers, type WatchedAnswers } from './support/watchAnswers';

const UNAVAILABLE = 'DATABASE_UNAVAILABLE';

let folder: string;
let file: string;
let program: RunningProgram;
let answers: WatchedAnswers;

const prepared = (service: string): string => join(preparedFolder, `${service}.sqlite`);
const start = async (): Promise<void> => {
  program = await startProgram(['start', '--port', '0'], {
    environment: { MAILLAGE_DATA_DIR: folder, MAILLAGE_CACHE: 'off' },
  });
  answers = await watchAnswers(program.address);
};
/** As nobody else has written since, there is nothing in the log that the file needs. */
const putBack = (): void => copyFileSync(prepared('professionals'), file);
const readyStatus = async (): Promise<number> => (await fetch(`${program.address}/ready`)).status;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-sqlite-'));
  file = join(folder, 'professionals.sqlite');
  for (const service of ['territories', 'cpts'])
    symlinkSync(prepared(service), join(folder, `${service}.sqlite`));
  putBack();
  await start();
}, 300_000);
afterAll(async () => {
  await program.stop();
  rmSync(folder, { recursive: true });
});

describe('SQLite: another process writes, for however long', () => {
  it.each(['IMMEDIATE', 'EXCLUSIVE'])('in a transaction that is %s: answers are as before', async (kind) => {
    const writer = new BetterSqlite(file);
    try {
      writer.exec(`BEGIN ${kind}; DELETE FROM practice; UPDATE professional SET rpps = 'x' || rpps`);
      for (let time = 0; time < 20; time += 1) expect(await answers.codeOfAnswer([])).toBeNull();
      expect(await readyStatus()).toBe(200);
      writer.exec('ROLLBACK');
      expect(await answers.codeOfAnswer([])).toBeNull();
    } finally {
      writer.close();
    }
  });
});

describe('SQLite: the file can’t be read', () => {
  const garbage = (): Buffer => Buffer.alloc(readFileSync(file).length, 'garbage');

  it.each<[string, () => void]>([
    ['cut to a part', () => truncateSync(file, 100_000)],
    ['empty', () => truncateSync(file)],
    ['overwritten', () => writeFileSync(file, garbage(), { flag: 'r+' })],
  ])('since it is %s: the rest is answered, and all of it once it is restored', async (_what, spoil) => {
    forgetPages();
    spoil();
    expect(await answers.codeOfAnswer([UNAVAILABLE])).toBe(UNAVAILABLE);
    expect(await answers.codeOfAnswer([UNAVAILABLE])).toBe(UNAVAILABLE);
    expect(program.errors()).toMatch(/SQLITE_|malformed|not a database/);
    putBack();
    await answers.untilWhole([UNAVAILABLE]);
  });
});

describe('SQLite: the system fails to read the file', () => {
  /** What was written there last is read from the log of writes until somebody moves it into the file. */
  const log = (): string => `${file}-wal`;
  /** The files of the database that the program has open, each as often as it has. */
  const opened = (): string[] =>
    readdirSync(`/proc/${program.pid}/fd`)
      .map((name) => readlinkSync(`/proc/${program.pid}/fd/${name}`))
      .filter((name) => name.startsWith(file))
      .sort();

  it('as a disk does that gives less than it has: the rest is answered, and all of it once it gives all', async () => {
    const writer = new BetterSqlite(file);
    writer.pragma('wal_autocheckpoint = 0');
    try {
      expect(await answers.codeOfAnswer([])).toBeNull();
      const before = opened();
      for (let round = 0; round < 2; round += 1) {
        for (const table of ['professional', 'practice']) writer.exec(`UPDATE ${table} SET rpps = rpps`);
        const written = readFileSync(log());
        truncateSync(log(), 100_000);
        for (let time = 0; time < 20; time += 1)
          expect(await answers.codeOfAnswer([UNAVAILABLE])).toBe(UNAVAILABLE);
        // There is one line a second, and what failed before may have had the one of this second.
        await until(async () => {
          expect(await answers.codeOfAnswer([UNAVAILABLE])).toBe(UNAVAILABLE);
          return program.errors().includes('SQLITE_IOERR_SHORT_READ');
        }, program.errors);
        writeFileSync(log(), written, { flag: 'r+' });
        await answers.untilWhole([UNAVAILABLE]);
        expect(opened()).toEqual(before);
        expect(await readyStatus()).toBe(200);
      }
    } finally {
      writer.close();
    }
  });
});

/** What another process commits makes those that read forget the pages that they have in memory. */
function forgetPages(): void {
  const writer = new BetterSqlite(file);
  writer.pragma(`user_version = ${Number(writer.pragma('user_version', { simple: true })) + 1}`);
  writer.close();
}

describe('SQLite: the file is deleted or replaced', () => {
  afterEach(async () => {
    await program.stop();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    putBack();
    await start();
  });

  it.each<[string, () => void]>([
    ['deleted', () => rmSync(file)],
    ['deleted with its log', () => ['', '-wal', '-shm'].forEach((suffix) => rmSync(`${file}${suffix}`))],
    [
      'replaced',
      () => {
        writeFileSync(`${file}.new`, 'none');
        renameSync(`${file}.new`, file);
      },
    ],
  ])('%s: what was opened is answered', async (_what, harm) => {
    harm();
    for (let time = 0; time < 20; time += 1) expect(await answers.codeOfAnswer([])).toBeNull();
    expect(await readyStatus()).toBe(200);
  });
});
