import { In, Like, type DataSource } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import { describeOnDatabases } from '../../support/databases';
import { Example, exampleModel, exampleRows, type ExampleRow } from './support/exampleModel';

describeOnDatabases('what services rely on', (databases) => {
  let database: DataSource;
  beforeAll(async () => void (database = await databases.open(exampleModel)));
  beforeEach(() => database.getRepository(Example).clear());

  const row = (id: number, code: string, label: string | null = null): ExampleRow => ({
    id,
    code,
    label,
    size: null,
    open: false,
  });
  const codes = async (): Promise<string[]> => {
    const rows = await database.getRepository(Example).find({ order: { code: 'ASC', id: 'ASC' } });
    return rows.map(({ code }) => code);
  };
  const insert = (rows: readonly ExampleRow[]): Promise<number> =>
    insertRows(database.manager, Example, rows);

  it('orders text by its bytes', async () => {
    const unordered = ['b', 'É', 'a', 'Z', 'é', 'ÿ', '😀', '', 'z', '2A004', '10', '9', '-', '_', 'œ', '｡'];
    await insert(unordered.map((code, id) => row(id, code)));
    const byBytes = [...unordered].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(await codes()).toEqual(byBytes);
  });

  it('tells case, accents and forms of composition apart', async () => {
    await insert(['é', 'e', 'E', 'É', 'e\u0301'].map((code, id) => row(id, code)));
    for (const code of ['é', 'e', 'E', 'É', 'e\u0301']) {
      expect(await database.getRepository(Example).countBy({ code })).toBe(1);
    }
    expect(await database.getRepository(Example).countBy({ code: In(['e', 'E']) })).toBe(2);
  });

  it('takes the first page after a key as the key is ordered', async () => {
    await insert(['a', 'B', 'b', 'é', '😀'].map((code, id) => row(id, code)));
    const after = await database
      .getRepository(Example)
      .createQueryBuilder('e')
      .where('e.code > :code', { code: 'b' })
      .orderBy('e.code')
      .getMany();
    expect(after.map(({ code }) => code)).toEqual(['é', '😀']);
  });

  it('keeps characters of four bytes, long texts, and what looks like SQL or a wildcard', async () => {
    const labels = ['👩‍⚕️𝒳', 'é'.repeat(500), '😀'.repeat(250), "';--", '100%_\\', '\\N', '\u0000', '\r\n\t'];
    await insert(labels.map((label, id) => row(id, 'x', label)));
    const found = await database.getRepository(Example).find({ order: { id: 'ASC' } });
    expect(found.map(({ label }) => label)).toEqual(labels);
  });

  it('tells the empty text, blanks before a text and null apart, and keeps blanks at its end', async () => {
    await insert([
      row(1, 'x', ''),
      row(2, 'x', ' a'),
      row(3, 'x', null),
      row(4, 'x', 'a'),
      row(5, 'x', 'b '),
    ]);
    expect(await database.getRepository(Example).countBy({ label: '' })).toBe(1);
    expect(await database.getRepository(Example).countBy({ label: 'a' })).toBe(1);
    expect(await database.getRepository(Example).findOneBy({ id: 5 })).toMatchObject({ label: 'b ' });
  });

  it('saves over the row of the same key, and leaves the others', async () => {
    await insert(exampleRows(1, 3, 'old'));
    await database.getRepository(Example).save([{ ...exampleRows(2, 1, 'new')[0]!, code: 'É😀' }]);
    const rows = await database.getRepository(Example).find({ order: { id: 'ASC' } });
    expect(rows.map(({ label }) => label)).toEqual(['old', 'new', 'old']);
    await database.getRepository(Example).upsert(exampleRows(3, 2, 'newest'), ['id']);
    expect(await database.getRepository(Example).countBy({ label: 'newest' })).toBe(2);
    expect(await database.getRepository(Example).count()).toBe(4);
  });

  it('refuses a second row of the same key, and keeps neither half of a transaction', async () => {
    const twice = database.transaction(async (manager) => {
      await insertRows(manager, Example, [row(1, 'one')]);
      await insertRows(manager, Example, [row(2, 'two'), row(1, 'again')]);
    });
    await expect(twice).rejects.toThrow(/UNIQUE constraint failed|Duplicate entry/);
    expect(await database.getRepository(Example).count()).toBe(0);
  });

  it('keeps days and moments as the texts they are, whatever the zone of the machine', async () => {
    const moments = ['2024-02-29', '1900-01-01', '2026-03-29T02:30:00.000Z', '2025-10-26T02:30:00+02:00'];
    await insert(moments.map((code, id) => row(id, code)));
    expect(await codes()).toEqual([...moments].sort());
  });

  it('gives booleans and numbers back as such, up to the ends of their range', async () => {
    const rows = [
      { ...row(-(2 ** 31), 'low'), size: -(2 ** 31), open: true },
      { ...row(2 ** 31 - 1, 'high'), size: 2 ** 31 - 1 },
    ];
    await insert(rows);
    expect(await database.getRepository(Example).find({ order: { id: 'ASC' } })).toEqual(rows);
  });

  it('takes more rows than a statement has places, and lists as long as a statement may name', async () => {
    const rows = exampleRows(1, 30_000, 'many');
    expect(await insert(rows)).toBe(30_000);
    const ids = rows.map(({ id }) => id);
    expect(await database.getRepository(Example).countBy({ id: In(ids) })).toBe(30_000);
  });

  it('compares LIKE blind to nothing it should see', async () => {
    await insert(['abc', 'àbc', 'xabc'].map((code, id) => row(id, code)));
    expect(await database.getRepository(Example).countBy({ code: Like('a%') })).toBe(1);
  });
});
