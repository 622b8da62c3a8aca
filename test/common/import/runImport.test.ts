import type { DataSource } from 'typeorm';
import { changesSince } from '../../../common/changes/changesSince';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { runImport } from '../../../common/import/runImport';
import { ThingRow } from '../changes/changesDatabase';
import { openImports, runOf, thingsImport } from './thingsImport';
import { describeOnDatabases } from '../../support/databases';

describeOnDatabases('a load', (databases) => {
  let database: DataSource;
  beforeEach(async () => {
    database = await openImports(await databases.create());
  });
  afterEach(() => database.destroy());

  const words = async (): Promise<string[]> =>
    (await database.getRepository(ThingRow).find({ order: { id: 'ASC' } })).map(({ id }) => id);
  const load = (text: string, changes = {}) => runImport(thingsImport, runOf(database, text, changes));

  it('replaces the dataset, and tells what became of every row', async () => {
    await load('a b');
    const outcome = await load('b c b other bad');
    expect(outcome).toMatchObject({
      kind: 'LOADED',
      counts: { read: 5, loaded: 2, merged: 1, leftOut: 1, rejected: 1 },
    });
    expect(await words()).toEqual(['b', 'c']);
    expect(await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'things' })).toMatchObject({
      rowsRead: 5,
      rows: 2,
      merged: 1,
      leftOut: 1,
      rejected: 1,
      asOf: '2026-01-01',
      sourceId: 'things-source',
    });
    expect(await database.getRepository(SourceRow).countBy({ id: 'things-source' })).toBe(1);
  });

  it('of the same files under the same settings does nothing', async () => {
    await load('a b');
    const { version } = await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'things' });
    expect(await load('a b')).toEqual({ kind: 'UNCHANGED' });
    expect(await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'things' })).toMatchObject({
      version,
    });
    const settings = { ...runOf(database, '').settings, synthetic: true };
    expect(await load('a b', { settings })).toMatchObject({ kind: 'LOADED' });
  });

  it('of files that were loaded before others is a load again', async () => {
    await load('a');
    await load('b');
    expect(await load('a')).toMatchObject({ kind: 'LOADED' });
    expect(await words()).toEqual(['a']);
  });

  it('that only checks counts the rows and changes nothing', async () => {
    await load('a');
    expect(await load('b c', { dryRun: true })).toMatchObject({ kind: 'CHECKED', counts: { loaded: 2 } });
    expect(await words()).toEqual(['a']);
    expect(await load('b c')).toMatchObject({ kind: 'LOADED' });
  });

  it('notes what it did to each record', async () => {
    await load('a b');
    const { version } = await database.getRepository(DatasetVersionRow).findOneByOrFail({ id: 'things' });
    await load('b c');
    const { nodes } = await changesSince(database, { version, kinds: ['THING'] });
    expect(nodes.map(({ id, change }) => `${id} ${change}`)).toEqual(['a REMOVED', 'c ADDED']);
  });

  it('clears away the dataset that yields to it', async () => {
    const row = { ...new DatasetVersionRow(), id: 'made-up', version: 'v', fingerprint: 'f', asOf: null };
    await database.getRepository(DatasetVersionRow).save({
      ...row,
      importedAt: '',
      rows: 1,
      rejected: 0,
      sourceId: 's',
    });
    const unload = jest.fn(() => Promise.resolve());
    await load('a', {
      datasets: [
        {
          id: 'made-up',
          label: '',
          source: {},
          asOf: null,
          fingerprint: () => 'f',
          yieldsTo: ['things'],
          unload,
          load: jest.fn(),
        },
      ],
    });
    expect(unload).toHaveBeenCalledTimes(1);
    expect(await database.getRepository(DatasetVersionRow).countBy({ id: 'made-up' })).toBe(0);
  });
});
