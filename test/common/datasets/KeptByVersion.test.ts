import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { AddImports1764700000000 } from '../../../common/datasets/migrations/AddImports1764700000000';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';

let folder: string;
let database: DataSource;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-kept-'));
  const model = { entities: [DatasetVersionRow], migrations: [] };
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'kept.sqlite') }, model);
  const runner = database.createQueryRunner();
  await createDatasetTables(runner);
  await new AddImports1764700000000().up(runner);
});
afterEach(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true });
});

async function load(id: string, version: string): Promise<void> {
  const counts = { rows: 1, rejected: 0, rowsRead: 1, merged: 0, leftOut: 0 };
  const row = { id, version, fingerprint: '', asOf: null, importedAt: '2026-11-22T00:00:00Z' };
  await database.getRepository(DatasetVersionRow).save({ ...row, ...counts, sourceId: 's' });
}

/** What is made tells how often it was, and of which versions. */
function counted(datasetIds?: readonly string[]) {
  let made = 0;
  const build = (rows: readonly DatasetVersionRow[]) => {
    made += 1;
    return Promise.resolve(`${made}: ${rows.map(({ id, version }) => `${id} ${version}`).join(', ')}`);
  };
  return new KeptByVersion({ database, build, ...(datasetIds && { datasetIds }) });
}

test('it is made once for many that ask, and again after a load of one of its datasets', async () => {
  await load('a', 'v1');
  await load('b', 'v1');
  const kept = counted(['a']);
  expect(await Promise.all([kept.current(), kept.current(), kept.current()])).toEqual(
    Array(3).fill('1: a v1'),
  );
  await load('b', 'v2');
  expect(await kept.current()).toBe('1: a v1');
  await load('a', 'v2');
  expect(await kept.current()).toBe('2: a v2');
});

test('without a choice every dataset counts', async () => {
  const kept = counted();
  expect(await kept.current()).toBe('1: ');
  await load('b', 'v1');
  await load('a', 'v1');
  expect(await kept.current()).toBe('2: a v1, b v1');
});

test('a making that fails is not kept', async () => {
  let fails = true;
  const kept = new KeptByVersion({
    database,
    build: () => (fails ? Promise.reject(new Error('disk gone')) : Promise.resolve('made')),
  });
  await expect(kept.current()).rejects.toThrow('disk gone');
  fails = false;
  expect(await kept.current()).toBe('made');
});

describe('a load that commits while it is being made', () => {
  /** Made in two steps: the rows given, then the version of "a" as the database tells it after the step between. */
  function madeInSteps(between: (making: number) => Promise<void>) {
    let made = 0;
    const build = async (rows: readonly DatasetVersionRow[]) => {
      made += 1;
      const first = rows.map(({ version }) => version).join();
      await between(made);
      const { version } = await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'a' });
      if (version === 'broken') throw new Error('two versions together');
      return `${first} and ${version}`;
    };
    return { kept: new KeptByVersion({ database, build }), made: () => made };
  }

  test('it is made again of the new version alone, and once for all that ask', async () => {
    await load('a', 'v1');
    const { kept, made } = madeInSteps((making) => (making === 1 ? load('a', 'v2') : Promise.resolve()));
    expect(await Promise.all([kept.current(), kept.current()])).toEqual(Array(2).fill('v2 and v2'));
    expect(made()).toBe(2);
    expect(await kept.current()).toBe('v2 and v2');
    expect(made()).toBe(2);
  });

  test('a request that sees the new version first makes it, and the making that was overtaken takes that', async () => {
    await load('a', 'v1');
    let asked: Promise<string> | undefined;
    const { kept, made } = madeInSteps(async (making) => {
      if (making > 1) return;
      await load('a', 'v2');
      asked = kept.current();
      await asked;
    });
    expect(await kept.current()).toBe('v2 and v2');
    expect(await asked).toBe('v2 and v2');
    expect(made()).toBe(2);
  });

  test('a failure of two versions together is none of the new one', async () => {
    await load('a', 'v1');
    const { kept } = madeInSteps((making) => load('a', making === 1 ? 'broken' : 'v3'));
    expect(await kept.current()).toBe('v3 and v3');
  });

  test('where loads never cease it tells so, and the next request tries again', async () => {
    await load('a', 'v0');
    let ceased = false;
    const { kept, made } = madeInSteps((making) => (ceased ? Promise.resolve() : load('a', `v${making}`)));
    await expect(kept.current()).rejects.toThrow('during each of 5 readings');
    expect(made()).toBe(5);
    ceased = true;
    expect(await kept.current()).toBe('v5 and v5');
  });
});
