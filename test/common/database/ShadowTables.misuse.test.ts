import type { DataSource } from 'typeorm';
import { openShadowTables } from '../../../common/database/openShadowTables';
import type { ShadowTables } from '../../../common/database/ShadowTables';
import { describeOnDatabases } from '../../support/databases';
import { Example, exampleModel, exampleRows, Version, type ExampleRow } from './support/exampleModel';

describeOnDatabases('shadow tables that are misused', (databases) => {
  let database: DataSource;
  let shadows: ShadowTables;
  beforeAll(async () => void (database = await databases.open(exampleModel)));
  beforeEach(async () => void (shadows = await openShadowTables(database)));
  afterEach(() => shadows.drop());

  async function written(rows: readonly unknown[]): Promise<number> {
    const writer = await shadows.create(Example);
    await writer.write(rows as ExampleRow[]);
    return writer.end();
  }

  it('lose no row of a key that comes twice: they refuse it', async () => {
    const [row] = exampleRows(1, 1, 'twice');
    await expect(written([row, row])).rejects.toThrow(
      /UNIQUE constraint failed|took 1 of 2 rows.*Duplicate entry/,
    );
  });

  it('refuse null where the column takes none', async () => {
    const [row] = exampleRows(1, 1, 'new');
    await expect(written([{ ...row, code: null }])).rejects.toThrow(/NOT NULL/);
  });

  it.each([
    ['a date', new Date(0), 'object'],
    ['an object', {}, 'object'],
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Infinity, 'Infinity'],
    ['a symbol', Symbol('x'), 'symbol'],
  ])('refuse %s, which the databases would write in ways of their own', async (_, label, told) => {
    const [row] = exampleRows(1, 1, 'new');
    await expect(written([{ ...row, label }])).rejects.toThrow(
      `A column takes text, a number, a boolean or null as it stands, not ${told}.`,
    );
  });

  it('refuse a second shadow of a table, and to name one that was not made', async () => {
    await shadows.create(Example);
    await expect(shadows.create(Example)).rejects.toThrow('The table example already has a shadow.');
    expect(() => shadows.nameOf(Version)).toThrow('The table version has no shadow.');
    await expect(shadows.buildIndexes(Version)).rejects.toThrow('The table version has no shadow.');
  });

  it('refuse to name a table that the load did not say it changes', async () => {
    const switched = shadows.switchOver([], (_, nameOf) => Promise.resolve(void nameOf(Version)));
    await expect(switched).rejects.toThrow('The table version has no shadow.');
  });

  it('refuse an index that its rows contradict', async () => {
    await database.query('CREATE UNIQUE INDEX one_label ON example (label)');
    await written(exampleRows(1, 2, 'same'));
    await expect(shadows.buildIndexes(Example)).rejects.toThrow(/UNIQUE constraint failed|Duplicate entry/);
  });
});
