import type { DataSource } from 'typeorm';
import { CommuneRow } from '../../../../services/territories/entities/CommuneRow';
import { loaderSets } from '../../../../services/territories/loaders/Loaders';
import { territoriesDatabase } from '../support/territoriesDatabase';

let database: DataSource;
beforeAll(async () => {
  database = await territoriesDatabase();
}, 300_000);
afterAll(() => database.destroy());

/** More keys than SQLite takes parameters in one statement (32 766). */
const codes = Array.from({ length: 40_000 }, (_, place) => String(place).padStart(5, '0'));

test('the figures of every commune of France can be asked for at once', async () => {
  const communes = await database.getRepository(CommuneRow).find();
  expect(communes.length).toBeGreaterThan(32_766);
  const { populations } = loaderSets(database)();
  const series = await Promise.all(communes.map((commune) => populations.series(commune)));
  expect(series.filter((figures) => figures.length > 0).length).toBeGreaterThan(34_000);
});

test.each([
  ['communeCountOfDepartment', 0],
  ['communeCountOfEpci', 0],
  ['epcisOfDepartment', []],
  ['departmentsOfEpci', []],
  ['communesOfEpci', []],
] as const)('%s takes more keys than one statement', async (name, nothing) => {
  const loader = loaderSets(database)()[name];
  const found = await loader.loadMany(codes.map((code) => `x${code}`));
  expect(found).toHaveLength(codes.length);
  expect(found[0]).toEqual(nothing);
});

test('a page of communes takes more keys than one statement', async () => {
  const { communesOfDepartment } = loaderSets(database)();
  const pages = await Promise.all(
    ['83', ...codes].map((departmentCode) =>
      communesOfDepartment.load({ departmentCode, afterKey: null, rows: 1 }),
    ),
  );
  expect(pages[0]).toMatchObject([{ code: '83001' }]);
});
