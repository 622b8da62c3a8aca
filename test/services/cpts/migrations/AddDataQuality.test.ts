import { DataSource } from 'typeorm';
import { AddDataQuality1764400000000 } from '../../../../services/cpts/migrations/AddDataQuality1764400000000';
import { CreateCpts1764000000000 } from '../../../../services/cpts/migrations/CreateCpts1764000000000';

let database: DataSource;
beforeAll(async () => {
  database = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    migrations: [CreateCpts1764000000000, AddDataQuality1764400000000],
  }).initialize();
});
afterAll(() => database.destroy());

async function columnsOf(table: string): Promise<string[]> {
  const columns = await database.query<{ name: string }[]>(`PRAGMA table_info(${table})`);
  return columns.map(({ name }) => name);
}

test('brings names, explanations and the origin of populations, and takes them away again', async () => {
  await database.runMigrations();
  expect(await columnsOf('population')).toContain('origin');
  expect(await columnsOf('cpts_name')).toEqual(['position', 'cptsId', 'name', 'sourceId']);
  expect(await columnsOf('contradiction_explanation')).toContain('foundAs');
  await database.undoLastMigration();
  expect(await columnsOf('population')).toEqual([
    'kind',
    'year',
    'level',
    'code',
    'value',
    'unknownReason',
    'note',
  ]);
  expect([...(await columnsOf('cpts_name')), ...(await columnsOf('contradiction_explanation'))]).toEqual([]);
});
