import type { DataSource } from 'typeorm';
import { openShadowTables } from '../../../common/database/openShadowTables';
import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import type { ImportDefinition } from '../../../common/import/ImportDefinition';
import { runImport, type ImportStep } from '../../../common/import/runImport';
import { describeOnDatabases } from '../../support/databases';
import { until } from '../../support/until';
import { ThingRow } from '../changes/changesDatabase';
import { openImports, runOf, thingsImport } from './thingsImport';

/** The same import, which writes into tables that change places. */
const byTables: ImportDefinition = {
  ...thingsImport,
  prepare: async (context) => {
    const { datasetId, source, asOf } = await thingsImport.prepare(context);
    const tables = await openShadowTables(context.database);
    const writer = await tables.create(ThingRow);
    await writer.write(context.files.map(({ name }) => ({ id: name, says: name })));
    await writer.end();
    return { datasetId, source, asOf, tables };
  },
};

describeOnDatabases('a load by a change of tables', (databases) => {
  let database: DataSource;
  let unload: jest.Mock<Promise<void>>;
  beforeEach(async () => {
    database = await openImports(await databases.create());
    unload = jest.fn(() => Promise.resolve());
  });
  afterEach(() => database.destroy());

  const yielding = (): DatasetDefinition => ({
    id: 'made-up',
    label: '',
    source: {
      id: 's',
      title: '',
      publisher: '',
      kind: 'SYNTHETIC',
      publishedOn: null,
      licence: null,
      url: null,
    },
    asOf: null,
    fingerprint: () => 'f',
    yieldsTo: ['things'],
    unload,
    load: () => Promise.reject(new Error('It is loaded already.')),
  });
  const load = (text: string, changes = {}) =>
    runImport(byTables, runOf(database, text, { datasets: [yielding()], ...changes }));
  const words = async (): Promise<string[]> =>
    (await database.getRepository(ThingRow).find()).map(({ id }) => id);
  const isMadeUpThere = (): Promise<boolean> =>
    database.getRepository(DatasetVersionRow).existsBy({ id: 'made-up' });

  it('that can’t clear away what yields says that the new version answers, and the next one clears it away', async () => {
    const row = { ...new DatasetVersionRow(), id: 'made-up', version: 'v', fingerprint: 'f', asOf: null };
    await database
      .getRepository(DatasetVersionRow)
      .save({ ...row, importedAt: '', rows: 1, rejected: 0, sourceId: 's' });
    unload.mockRejectedValueOnce(new Error('the server went'));
    await expect(load('new')).rejects.toThrow(/The new version is loaded and answers.*\(IMPORT_UNFINISHED\)/);
    expect([await words(), await isMadeUpThere()]).toEqual([['new'], true]);
    expect(await load('new')).toEqual({ kind: 'UNCHANGED' });
    expect([await words(), await isMadeUpThere()]).toEqual([['new'], false]);
  });

  it('tells that it waits only where a server is at work on what an interrupted load has left', async () => {
    await database.query('CREATE TABLE thing__next (id INT)');
    const steps: ImportStep[] = [];
    const onStep = (step: ImportStep): void => void steps.push(step);
    if (databases.kind === 'mysql') {
      const busy = database.createQueryRunner();
      await busy.startTransaction();
      await busy.query('SELECT * FROM thing__next');
      const loading = load('new', { onStep });
      await until(
        () => steps.includes('waiting'),
        () => steps,
      );
      await busy.commitTransaction();
      await busy.release();
      await loading;
      expect(steps).toEqual(['waiting', 'reading', 'saving', 'saving']);
    } else {
      await load('new', { onStep });
      expect(steps).toEqual(['reading', 'saving', 'saving']);
    }
    expect(await words()).toEqual(['new']);
  });
});
