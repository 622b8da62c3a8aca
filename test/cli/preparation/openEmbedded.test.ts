import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { newDraft } from '../../../cli/preparation/drafts';
import { openEmbedded } from '../../../cli/preparation/openEmbedded';
import { DatasetLoadRow } from '../../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../../common/changes/migrations/AddRecordChanges1764760000000';
import { RecordChangeRow } from '../../../common/changes/RecordChangeRow';
import { RecordStateRow } from '../../../common/changes/RecordStateRow';
import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../../common/datasets/SourceRow';
import type { ServiceDefinition } from '../../../common/service/ServiceDefinition';

class First1 implements MigrationInterface {
  readonly name = 'First1764000000000';
  up = async (runner: QueryRunner): Promise<void> => {
    await createDatasetTables(runner);
    await new AddImports1764700000000().up(runner);
    await new AddRecordChanges1764760000000().up(runner);
  };
  down = (): Promise<void> => Promise.resolve();
}

class Second1 implements MigrationInterface {
  readonly name = 'Second1764000000001';
  up = (runner: QueryRunner): Promise<void> =>
    runner.createTable(new Table({ name: 'later', columns: [{ name: 'id', type: 'int', isPrimary: true }] }));
  down = (): Promise<void> => Promise.resolve();
}

const loads: string[] = [];
const dataset: DatasetDefinition = {
  id: 'only',
  label: 'the only dataset',
  source: {
    id: 'made-up',
    title: 'Made up',
    publisher: 'A test',
    kind: 'SYNTHETIC',
    publishedOn: null,
    licence: null,
    url: null,
  },
  asOf: null,
  fingerprint: () => 'unchanged',
  load: () => {
    loads.push('only');
    return Promise.resolve({ loaded: 1, rejected: 0, merged: 0 });
  },
};

const service: ServiceDefinition = {
  imports: [],
  records: [],
  name: 'cpts',
  entities: [SourceRow, DatasetVersionRow, DatasetLoadRow, RecordChangeRow, RecordStateRow],
  migrations: [First1],
  datasets: () => [dataset],
  createSubgraph: () => Promise.reject(new Error('not asked for')),
};

let folder: string;
const open = (changes: Partial<ServiceDefinition> = {}) =>
  openEmbedded({ ...service, ...changes }, { dataFolder: folder, demo: true, progress: () => undefined });
const withLoad = (load: DatasetDefinition['load']): Partial<ServiceDefinition> => ({
  datasets: () => [{ ...dataset, load }],
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  loads.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an embedded database', () => {
  it('is prepared once, and leaves no draft', async () => {
    await (await open()).destroy();
    await (await open()).destroy();
    expect(loads).toEqual(['only']);
    expect(readdirSync(folder)).toEqual(['cpts.sqlite']);
  });

  it('gets new migrations although every dataset is at its present version', async () => {
    await (await open()).destroy();
    const database = await open({ migrations: [First1, Second1] });
    expect(await database.query('SELECT COUNT(*) AS rows FROM later')).toEqual([{ rows: 0 }]);
    await database.destroy();
    expect(loads).toEqual(['only']);
  });

  it('prepared by two starts at once is the one that was whole first', async () => {
    const databases = await Promise.all([open(), open()]);
    for (const database of databases) {
      expect(await database.getRepository(DatasetVersionRow).count()).toBe(1);
      await database.getRepository(SourceRow).update({ id: 'made-up' }, { title: 'Written to' });
      await database.destroy();
    }
    expect(readdirSync(folder)).toEqual(['cpts.sqlite']);
  });

  it('loses the drafts that nobody works on, and only those', async () => {
    const file = join(folder, 'cpts.sqlite');
    const host = hostname().replace(/[^\w-]/g, '_');
    const old = new Date(Date.now() - 2 * 3_600_000);
    const draft = (owner: string, time = new Date()): string => {
      const name = `cpts.preparing-${owner}`;
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), time, time);
      return name;
    };
    // Above the largest process number that Linux or macOS gives.
    draft(`${host}-99999999-00000000`);
    draft(`${host}-99999999-00000000-wal`);
    draft(`${host}-99999999-00000000.maillage-datasets.lock`);
    draft('elsewhere-1-00000000', old);
    draft('1234', old);
    const living = draft(`${host}-${process.ppid}-00000000`, old);
    const foreign = draft('elsewhere-1-11111111');
    await (await open()).destroy();
    expect(readdirSync(folder).sort()).toEqual(['cpts.sqlite', living, foreign].sort());
    expect(newDraft(file)).not.toBe(newDraft(file));
  });
});

describe('an embedded database whose file was deleted', () => {
  it('is made anew without the log that the old one has left', async () => {
    for (const suffix of ['-wal', '-shm'])
      writeFileSync(join(folder, `cpts.sqlite${suffix}`), 'of the old one');
    const database = await open();
    expect(await database.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await database.destroy();
    expect(readdirSync(folder)).toEqual(['cpts.sqlite']);
  });
});

describe('an embedded database that can’t be prepared', () => {
  it('leaves no draft, and the error as it was where the fault is ours', async () => {
    const fault = new TypeError('a bug');
    await expect(open(withLoad(() => Promise.reject(fault)))).rejects.toBe(fault);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the error of a file that a dataset could not read', async () => {
    const load = withLoad(() => Promise.reject(caught(() => readFileSync(join(__dirname, 'nowhere')))));
    await expect(open(load)).rejects.toMatchObject({ name: 'Error', code: 'ENOENT' });
  });

  it.each([
    ['SQLITE_BUSY', /is being prepared by another program: wait until it is done, then start again\.$/],
    ['SQLITE_IOERR_SHMSIZE', /^The disk that holds \S+ is full: free some space/],
    ['SQLITE_FULL', /^The disk that holds \S+ is full: free some space/],
    ['SQLITE_READONLY_DBMOVED', /^The folder \S+ can't be written \(SQLITE_READONLY_DBMOVED\): name another/],
    ['SQLITE_CORRUPT', /cpts\.sqlite is damaged or half prepared \(refused\): delete it and start again/],
    ['SQLITE_NOTADB', /is damaged or half prepared \(refused\)/],
  ])('tells %s in one sentence', async (code, sentence) => {
    const load = withLoad(() => Promise.reject(Object.assign(new Error('refused'), { code })));
    await expect(open(load)).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringMatching(sentence) as string,
    });
  });

  it('tells of tables that are missing', async () => {
    const database = await open();
    await database.query('DROP TABLE dataset_version');
    await database.destroy();
    await expect(open()).rejects.toThrow(/is damaged or half prepared \(.*no such table: dataset_version\)/);
  });

  it('is not called damaged while another program writes to it, and opens where it has nothing to change', async () => {
    const writer = await open();
    await writer.query('BEGIN EXCLUSIVE');
    await (await open()).destroy();
    const changing = open({ migrations: [First1, Second1] });
    await expect(changing).rejects.toThrow(/is being prepared by another program/);
    await writer.query('ROLLBACK');
    await writer.destroy();
  });
});

function caught(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
