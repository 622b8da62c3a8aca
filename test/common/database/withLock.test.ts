import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseSettings } from '../../../common/database/openDatabase';
import { withLock } from '../../../common/database/withLock';
import { withImportLock } from '../../../common/import/withImportLock';
import { describeOnDatabases } from '../../support/databases';
import { runTypescript } from '../../support/runTypescript';
import { exampleModel } from './support/exampleModel';

const free = (): Promise<string> => Promise.resolve('free');

describeOnDatabases('the lock of a database', (databases) => {
  let settings: DatabaseSettings;
  let one: DataSource;
  let other: DataSource;
  beforeAll(async () => {
    settings = await databases.create();
    one = await databases.open(exampleModel, settings);
    other = await databases.open(exampleModel, settings);
  });

  it('lets one do its work at a time, and the next as soon as it has ended', async () => {
    const steps: string[] = [];
    const work = async (name: string): Promise<void> => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    };
    await Promise.all(
      [one, other, one, other].map((database, at) => withLock(database, 'test', () => work(`${at}`))),
    );
    expect(steps.map((step) => step.split(' ')[1])).toEqual(
      Array.from({ length: 4 }, () => ['begins', 'ends']).flat(),
    );
    expect(
      steps.every((step, at) => at % 2 === 0 || step.split(' ')[0] === steps[at - 1]!.split(' ')[0]),
    ).toBe(true);
  });

  it('is given back where the work fails, and knows other names', async () => {
    await expect(withLock(one, 'test', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(other, 'test', () => withLock(one, 'another', free))).toBe('free');
  });

  it('lets the work tell why it failed where the connection of the lock is lost with it', async () => {
    const work = async (): Promise<never> => {
      if (databases.kind === 'mysql') {
        const holder = "SELECT IS_USED_LOCK(CONCAT('test ', LEFT(SHA2(DATABASE(), 256), 32))) AS id";
        const [row] = await other.query<{ id: string }[]>(holder);
        await other.query(`KILL ${row!.id}`);
      }
      throw new Error('the disk is full');
    };
    await expect(withLock(one, 'test', work)).rejects.toThrow('the disk is full');
    expect(await withLock(other, 'test', free)).toBe('free');
    expect(await withLock(one, 'test', free)).toBe('free');
  });

  it('refuses a second load at once with one sentence', async () => {
    await withImportLock(one, async () => {
      await expect(withImportLock(other, free)).rejects.toMatchObject({ code: 'IMPORT_BUSY' });
    });
    expect(await withImportLock(other, free)).toBe('free');
  });

  it('is held against other processes, and ends with one that is killed', async () => {
    const holder = runTypescript('test/common/database/support/holdLock.ts', [JSON.stringify(settings)]);
    await holder.says('locked');
    await expect(withImportLock(one, free)).rejects.toMatchObject({ code: 'IMPORT_BUSY' });
    await holder.kill();
    expect(await withLock(one, 'maillage datasets', free)).toBe('free');
    expect(await withImportLock(other, free)).toBe('free');
  });

  it('leaves nothing beside the database', async () => {
    await withLock(one, 'test', free);
    const beside = settings.kind === 'sqlite' ? readdirSync(dirname(settings.file)) : [];
    expect(beside.filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});

describe('the lock of a database in memory', () => {
  it('is always free: no other process can be there', async () => {
    const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, exampleModel);
    expect(await withImportLock(database, free)).toBe('free');
    await database.destroy();
  });
});
