import { graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import * as reading from '../../../services/territories/loaders/readNameRecords';
import { createSubgraph } from '../../../services/territories/subgraph';
import { testDay } from './support/askTerritories';
import { territoriesDatabase } from './support/territoriesDatabase';

jest.mock('../../../services/territories/loaders/readNameRecords', () => ({
  __esModule: true,
  ...jest.requireActual<typeof reading>('../../../services/territories/loaders/readNameRecords'),
}));

let database: DataSource;
beforeAll(async () => {
  database = await territoriesDatabase();
});
afterAll(() => database.destroy());
afterEach(() => jest.restoreAllMocks());

const source = '{ searchTerritories(text: "Saumur", first: 1) { territory { code } } }';

test('the first search reads no names where they were read ahead', async () => {
  const { schema, createContext, readAhead } = await createSubgraph(database, { today: () => testDay });
  await readAhead?.();
  const read = jest.spyOn(reading, 'readNameRecords');
  const { data, errors } = await graphql({ schema, source, contextValue: createContext() });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ searchTerritories: [{ territory: { code: '49328' } }] });
  expect(read).toHaveBeenCalledTimes(0);
});

test('a search that comes while names are read ahead is answered by that reading', async () => {
  const { schema, createContext, readAhead } = await createSubgraph(database, { today: () => testDay });
  const read = jest.spyOn(reading, 'readNameRecords');
  const [{ data }] = await Promise.all([
    graphql({ schema, source, contextValue: createContext() }),
    readAhead?.(),
  ]);
  expect(data).toMatchObject({ searchTerritories: [{ territory: { code: '49328' } }] });
  expect(read).toHaveBeenCalledTimes(1);
});
