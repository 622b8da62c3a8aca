import { DataSource } from 'typeorm';
import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';
import { SplitFundingAmounts1764200000000 } from '../../../../services/cpts/migrations/SplitFundingAmounts1764200000000';

let database: DataSource;
beforeAll(async () => {
  database = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    migrations: [CreateCpts1764000000000, SplitFundingAmounts1764200000000],
  }).initialize();
});
afterAll(() => database.destroy());

async function columnsOf(table: string): Promise<string[]> {
  const columns = await database.query<{ name: string }[]>(`PRAGMA table_info(${table})`);
  return columns.map(({ name }) => name);
}

test('brings the parts of amounts, and takes them away again', async () => {
  await database.runMigrations();
  expect(await columnsOf('funding_line')).toEqual(expect.arrayContaining(['fixed1', 'variable4', 'noteEn']));
  expect(await columnsOf('funding_grid')).toContain('basis');
  await database.undoLastMigration();
  expect(await columnsOf('funding_line')).not.toContain('fixed1');
  expect(await columnsOf('funding_line')).toContain('amount4');
  expect(await columnsOf('funding_grid')).not.toContain('basis');
});
