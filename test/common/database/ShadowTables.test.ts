import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { openShadowTables } from '../../../common/database/openShadowTables';
import type { ShadowTables } from '../../../common/database/ShadowTables';
import { describeOnDatabases } from '../../support/databases';
import { installedMariadb, NO_MARIADB, startOwnMariadb, type ThrowAwayServer } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { Example, exampleModel, exampleRows, Version, type ExampleRow } from './support/exampleModel';
import { shadowsLeft } from './support/shadowsLeft';

const inOrder = { order: { id: 'ASC' } } as const;
const nothing = (): Promise<void> => Promise.resolve();

async function fill(shadows: ShadowTables, rows: readonly ExampleRow[]): Promise<number> {
  const writer = await shadows.create(Example);
  await writer.write(rows);
  return writer.end();
}

/** What an index is made of; its name is left out. */
async function indexes(database: DataSource): Promise<string[]> {
  const runner = database.createQueryRunner();
  const table = await runner.getTable('example');
  await runner.release();
  return table!.indices.map((index) => `${index.columnNames.join(' ')} ${index.isUnique}`).sort();
}

describeOnDatabases('shadow tables', (databases) => {
  it('take the place of their tables with what else the load writes, and keep the indexes', async () => {
    const settings = await databases.create();
    const [writer, reader] = [
      await databases.open(exampleModel, settings),
      await databases.open(exampleModel, settings),
    ];
    await writer.getRepository(Version).save({ id: 'example', version: 'old' });
    const before = await indexes(reader);
    for (const version of ['first', 'second']) {
      const shadows = await openShadowTables(writer);
      const rows = exampleRows(1, 12_345, version);
      expect(await fill(shadows, rows)).toBe(rows.length);
      await shadows.buildIndexes(Example);
      await shadows.switchOver([Version], async (query, nameOf) => {
        const counted = await query<{ many: unknown }>(`SELECT COUNT(*) AS many FROM ${nameOf(Example)}`);
        expect(counted.map(({ many }) => Number(many))).toEqual([rows.length]);
        await query(`UPDATE ${nameOf(Version)} SET version = ?`, [version]);
        expect(await reader.getRepository(Version).countBy({ version })).toBe(0);
        expect(await reader.getRepository(Example).countBy({ label: version })).toBe(0);
      });
      expect(await reader.getRepository(Example).find(inOrder)).toEqual(rows);
      expect(await reader.getRepository(Version).find()).toEqual([{ id: 'example', version }]);
      expect(await indexes(reader)).toEqual(before);
      expect(await shadowsLeft(reader)).toEqual([]);
    }
    expect(before).toEqual(['code false', 'id code true', 'size code false']);
  });

  it('take rows in many lots, while those that are written stay where they are', async () => {
    const database = await databases.open(exampleModel);
    const shadows = await openShadowTables(database);
    const writer = await shadows.create(Example);
    const long = 'x'.repeat(400);
    for (let lot = 0; lot < 40; lot += 1) await writer.write(exampleRows(lot * 1000, 1000, long));
    expect(await writer.end()).toBe(40_000);
    await shadows.query(`DELETE FROM ${shadows.nameOf(Example)} WHERE id >= ?`, [39_999]);
    await shadows.switchOver([], nothing);
    expect(await database.getRepository(Example).count()).toBe(39_999);
  });

  it('that are dropped leave the tables as they were', async () => {
    const database = await databases.open(exampleModel);
    await database.getRepository(Example).save(exampleRows(1, 5, 'old'));
    const shadows = await openShadowTables(database);
    await fill(shadows, exampleRows(1, 50, 'new'));
    await shadows.drop();
    expect(await shadowsLeft(database)).toEqual([]);
    expect(await database.getRepository(Example).find(inOrder)).toEqual(exampleRows(1, 5, 'old'));
  });

  it('whose last step fails leave the tables as they were, and can be dropped', async () => {
    const database = await databases.open(exampleModel);
    await database.getRepository(Version).save({ id: 'example', version: 'old' });
    const shadows = await openShadowTables(database);
    await fill(shadows, exampleRows(1, 50, 'new'));
    const switched = shadows.switchOver([Version], async (query, nameOf) => {
      await query(`DELETE FROM ${nameOf(Version)}`);
      throw new Error('the disk is full');
    });
    await expect(switched).rejects.toThrow('the disk is full');
    await shadows.drop();
    expect(await database.getRepository(Example).count()).toBe(0);
    expect(await database.getRepository(Version).find()).toEqual([{ id: 'example', version: 'old' }]);
    expect(await shadowsLeft(database)).toEqual([]);
  });

  it('give every value back as it was', async () => {
    await valuesComeBack(await databases.open(exampleModel));
  });
});

/** Any text without halves of characters, which UTF-8 can't hold. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({
      unit: fc.constantFrom('\\', '\t', '\n', '\r', '\0', "'", '"', 'N', '😀', 'é', ' ', ''),
      maxLength,
    }),
  );

const rowsOf = fc
  .array(
    fc.record({
      code: text(30),
      label: fc.option(text(200)),
      size: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      open: fc.boolean(),
    }),
    { maxLength: 130 },
  )
  .map((rows) => rows.map((row, id) => ({ id, ...row })));

async function valuesComeBack(database: DataSource): Promise<void> {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const shadows = await openShadowTables(database);
      expect(await fill(shadows, rows)).toBe(rows.length);
      await shadows.switchOver([], nothing);
      expect(await database.getRepository(Example).find(inOrder)).toEqual(rows);
    }),
    { numRuns: 15 },
  );
}

describeWith(installedMariadb, NO_MARIADB)(
  'shadow tables, on a server that takes no files of its clients',
  () => {
    let server: ThrowAwayServer;
    let database: DataSource;
    beforeAll(async () => {
      server = await startOwnMariadb(installedMariadb ?? '');
      const url = await server.create('nofiles');
      await server.run('nofiles', 'SET GLOBAL local_infile = 0');
      database = await openDatabase({ kind: 'mysql', url }, exampleModel);
      await database.runMigrations();
    });
    afterAll(async () => {
      await database.destroy();
      await server.stop();
    });

    it('give every value back as it was', () => valuesComeBack(database));

    it('take more rows than one statement holds', async () => {
      const shadows = await openShadowTables(database);
      expect(await fill(shadows, exampleRows(1, 2_345, 'new'))).toBe(2_345);
      await shadows.switchOver([], nothing);
      expect(await database.getRepository(Example).find(inOrder)).toEqual(exampleRows(1, 2_345, 'new'));
    });
  },
);
