import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseSettings } from '../../../common/database/openDatabase';
import { keptTables } from '../../../common/datasets/keptTables';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { ProfessionRow } from '../../../services/professionals/entities/ProfessionRow';
import { professionals } from '../../../services/professionals/definition';
import { sentStatements } from '../../support/sentStatements';
import { describeOnDatabases } from '../../support/databases';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';

const profession = (code: string, labelFr: string): ProfessionRow => ({
  code,
  labelFr,
  labelEn: labelFr,
  sourceId: 'first',
});
const source = (id: string, title: string): SourceRow => {
  return { id, title, publisher: 'ANS', kind: 'OFFICIAL', publishedOn: null, licence: null, url: null };
};

describeOnDatabases('tables that are kept', (databases) => {
  let settings: DatabaseSettings;
  let reading: DataSource;
  let writing: DataSource;

  beforeAll(async () => {
    settings = await databases.create();
    writing = await databases.open(professionals, settings);
    await load('1', [profession('B', 'deux'), profession('A', 'un')], source('first', 'un'));
    const readOnly = settings.kind === 'sqlite' ? { ...settings, readOnly: true } : settings;
    reading = databases.closeAfter(await openDatabase(readOnly, professionals));
  });

  /** What a load does: all in one transaction, with another version of the dataset. */
  function load(version: string, rows: readonly ProfessionRow[], from: SourceRow): Promise<void> {
    return writing.transaction(async (manager) => {
      await manager.createQueryBuilder().delete().from(ProfessionRow).execute();
      await manager.getRepository(ProfessionRow).insert([...rows]);
      await manager.getRepository(SourceRow).save(from);
      const counts = { rows: rows.length, rejected: 0, rowsRead: rows.length, merged: 0, leftOut: 0 };
      const told = { id: 'professions', version, fingerprint: version, asOf: null, importedAt: version };
      await manager.getRepository(DatasetVersionRow).save({ ...told, ...counts, sourceId: from.id });
    });
  }

  const open = () =>
    keptTables(reading, {
      source: { target: SourceRow, key: 'id' },
      profession: { target: ProfessionRow, key: 'code' },
    });

  test('give the row of each key, null where there is none, and all rows by their keys', async () => {
    const tables = open();
    expect(await tables.profession.load('A')).toEqual(expect.objectContaining(profession('A', 'un')));
    expect(await tables.profession.load('first')).toBeNull();
    expect(await tables.profession.load('a')).toBeNull();
    expect(await tables.source.load('first')).toBeInstanceOf(SourceRow);
    expect((await tables.profession.all()).map(({ code }) => code)).toEqual(['A', 'B']);
  });

  test('are read once for all that ask together, and not again', async () => {
    const tables = open();
    const ask = () => Promise.all(['A', 'B', 'A', 'C'].map(async (code) => tables.profession.load(code)));
    const versionsOnly = (sent: readonly { sql: string }[]) =>
      sent.filter(({ sql }) => !sql.includes('dataset_version'));
    expect(versionsOnly(await sentStatements(reading, ask))).toHaveLength(2);
    const again = await sentStatements(reading, ask);
    expect(versionsOnly(again)).toEqual([]);
    expect(again).toHaveLength(databases.kind === 'sqlite' ? 0 : 1);
  });

  test('are those of the load that another connection has just committed', async () => {
    const tables = open();
    for (const version of ['2', '3', '4']) {
      await load(
        version,
        [profession('A', `un ${version}`), profession(version, version)],
        source('first', version),
      );
      expect((await tables.profession.load('A'))?.labelFr).toBe(`un ${version}`);
      expect((await tables.source.load('first'))?.title).toBe(version);
      expect((await tables.profession.all()).map(({ code }) => code)).toEqual([version, 'A']);
      expect(await tables.profession.load('B')).toBeNull();
    }
  });

  test('are not those of a load that is under way or was undone', async () => {
    const tables = open();
    const before = (await tables.source.load('first'))?.title;
    const failing = writing.transaction(async (manager) => {
      await manager.getRepository(SourceRow).save(source('first', 'never'));
      await manager.getRepository(DatasetVersionRow).update('professions', { version: 'never' });
      expect((await tables.source.load('first'))?.title).toBe(before);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect((await tables.source.load('first'))?.title).toBe(before);
  });

  test('cannot be changed by who is given them', async () => {
    const row = await open().source.load('first');
    expect(() => Object.assign(row ?? {}, { title: 'mine' })).toThrow(TypeError);
  });
});
