import { DataSource } from 'typeorm';
import { AddContractRules1764300000000 } from '../../../../services/cpts/migrations/AddContractRules1764300000000';

let database: DataSource;
beforeAll(async () => {
  database = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    migrations: [AddContractRules1764300000000],
  }).initialize();
});
afterAll(() => database.destroy());

async function columns(): Promise<string[]> {
  const rows = await database.query<{ name: string }[]>('PRAGMA table_info(contract_rule)');
  return rows.map(({ name }) => name);
}

test('brings the table of rules, and takes it away again', async () => {
  await database.runMigrations();
  expect(await columns()).toEqual(['position', 'rule', 'mission', 'value', 'sourceId']);
  await database.undoLastMigration();
  expect(await columns()).toEqual([]);
});
