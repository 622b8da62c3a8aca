import type { DataSource } from 'typeorm';
import { NameIndexes } from '../../../../services/territories/loaders/NameIndexes';
import * as reading from '../../../../services/territories/loaders/readNameRecords';
import { testDay } from '../support/askTerritories';
import { territoriesDatabase } from '../support/territoriesDatabase';

jest.mock('../../../../services/territories/loaders/readNameRecords', () => ({
  __esModule: true,
  ...jest.requireActual<typeof reading>('../../../../services/territories/loaders/readNameRecords'),
}));

let database: DataSource;
beforeAll(async () => {
  database = await territoriesDatabase();
}, 300_000);
afterAll(() => database.destroy());
afterEach(() => jest.restoreAllMocks());

test('many first requests read the names once, and share the index', async () => {
  const read = jest.spyOn(reading, 'readNameRecords');
  const names = new NameIndexes(database);
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => names.on(testDay)));
  expect(read).toHaveBeenCalledTimes(1);
  expect(others.every((index) => index === first)).toBe(true);
});

test('a reading that fails is not kept', async () => {
  jest.spyOn(reading, 'readNameRecords').mockRejectedValueOnce(new Error('disk gone'));
  const names = new NameIndexes(database);
  await expect(names.on(testDay)).rejects.toThrow('disk gone');
  expect((await names.on(testDay)).officialName('49328')).toBe('Saumur');
});
