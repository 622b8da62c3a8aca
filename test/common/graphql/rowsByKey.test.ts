import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { rowByKey, rowsByKey } from '../../../common/graphql/rowsByKey';

const row = (id: string, kind: SourceRow['kind']): SourceRow => ({
  id,
  title: id,
  publisher: 'INSEE',
  kind,
  publishedOn: null,
  licence: null,
  url: null,
});

describe('loaders of rows', () => {
  let database: DataSource;

  beforeAll(async () => {
    database = await openDatabase(
      { kind: 'sqlite', file: ':memory:' },
      { entities: [SourceRow], migrations: [] },
    );
    await createDatasetTables(database.createQueryRunner());
    await database
      .getRepository(SourceRow)
      .save([row('b', 'OFFICIAL'), row('a', 'OFFICIAL'), row('c', 'PRESS')]);
  });

  afterAll(() => database.destroy());

  it('give the row of each key, null where there is none', async () => {
    const loader = rowByKey(database, { target: SourceRow, column: 'id' })();
    const found = await loader.loadMany(['c', 'z', 'a']);
    expect(found.map((each) => each && 'id' in each && each.id)).toEqual(['c', null, 'a']);
  });

  it('give the rows of each key in order', async () => {
    const loader = rowsByKey(database, { target: SourceRow, column: 'kind', orderBy: 'id' })();
    const found = await loader.loadMany(['PRESS', 'OFFICIAL', 'DECLARED']);
    expect(found.map((rows) => (Array.isArray(rows) ? rows.map(({ id }) => id) : rows))).toEqual([
      ['c'],
      ['a', 'b'],
      [],
    ]);
  });

  it('take more keys than a statement takes parameters', async () => {
    const keys = Array.from({ length: 4 * MOST_KEYS_PER_BATCH }, (_, index) => `key-${index}`);
    const one = await rowByKey(database, { target: SourceRow, column: 'id' })().loadMany([...keys, 'a']);
    expect(one.filter((each) => each instanceof Error)).toEqual([]);
    expect(one.at(-1)).toMatchObject({ id: 'a' });
    const many = await rowsByKey(database, { target: SourceRow, column: 'id', orderBy: 'id' })().loadMany([
      ...keys,
      'a',
    ]);
    expect(many.filter((each) => each instanceof Error)).toEqual([]);
    expect(many.at(-1)).toHaveLength(1);
  });
});
