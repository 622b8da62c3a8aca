import { graphql } from 'graphql';
import * as reading from '../../../services/cpts/loaders/readCpts';
import { createCptsSubgraph } from '../../../services/cpts/subgraph';
import { openTestDatabase, type TestDatabase } from './support/testDatabase';
import { TEST_TODAY } from './support/testGraph';

jest.mock('../../../services/cpts/loaders/readCpts', () => ({
  __esModule: true,
  ...jest.requireActual<typeof reading>('../../../services/cpts/loaders/readCpts'),
}));

let prepared: TestDatabase;
beforeAll(async () => {
  prepared = await openTestDatabase();
});
afterAll(() => prepared.discard());

test('the first question reads no CPTS where they were read ahead', async () => {
  const { schema, createContext, readAhead } = createCptsSubgraph(prepared.database, {
    today: () => TEST_TODAY,
  });
  await readAhead?.();
  const read = jest.spyOn(reading, 'readCpts');
  const source = '{ cpts(id: "cpts-grand-saumurois") { id } }';
  const { data, errors } = await graphql({ schema, source, contextValue: createContext() });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ cpts: { id: 'cpts-grand-saumurois' } });
  expect(read).toHaveBeenCalledTimes(0);
});
