import { DataSource } from 'typeorm';
import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';
import { AddIncludedMissions1764600000000 } from '../../../../services/cpts/migrations/AddIncludedMissions1764600000000';
import { SplitFundingAmounts1764200000000 } from '../../../../services/cpts/migrations/SplitFundingAmounts1764200000000';

let database: DataSource;
beforeAll(async () => {
  database = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    migrations: [CreateCpts1764000000000, SplitFundingAmounts1764200000000, AddIncludedMissions1764600000000],
  }).initialize();
});
afterAll(() => database.destroy());

async function columnsOf(table: string): Promise<string[]> {
  const columns = await database.query<{ name: string }[]>(`PRAGMA table_info(${table})`);
  return columns.map(({ name }) => name);
}

test('brings the missions that lines include, and takes them away again', async () => {
  await database.runMigrations();
  const columns = await columnsOf('funding_line');
  expect(columns).toContain('includes');
  await database.undoLastMigration();
  expect(await columnsOf('funding_line')).toEqual(columns.filter((name) => name !== 'includes'));
});
