import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { cpts } from '../../../services/cpts/definition';
import { describeWith } from '../../support/needs';
import { mariadbd, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { PREPARED_WITHIN_MS } from '../../support/preparedOnServer';
import { everyFieldOf } from './support/everyField';
import { askingSubgraph, openTestGraph, TEST_TODAY, type TestGraph } from './support/testGraph';

/** What names loads, whose moments differ; changes.test.ts asks for changes on both databases. */
const OF_ITS_OWN = /cptsDatasets|changesSince/;

const onMariadb = describeWith(mariadbd, 'no MariaDB server is installed (Debian package mariadb-server).');

onMariadb('MariaDB', () => {
  let server: ThrowAwayDatabase;
  let database: DataSource;
  let sqlite: TestGraph;
  let schema: GraphQLSchema;
  let ask: Awaited<ReturnType<typeof askingSubgraph>>;
  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
    database = await openDatabase({ kind: 'mysql', url: await server.prepared('cpts') }, cpts);
    sqlite = await openTestGraph();
    ({ schema } = await cpts.createSubgraph(database, { today: () => TEST_TODAY }));
    ask = await askingSubgraph(database, TEST_TODAY);
  }, PREPARED_WITHIN_MS);
  afterAll(async () => {
    await database.destroy();
    await sqlite.close();
    await server.stop();
  }, 300_000);

  test('gives the answers of SQLite, field by field, but for the moment of the load', async () => {
    const representations = [
      { __typename: 'Country', code: 'FR' },
      { __typename: 'Region', code: '93' },
      { __typename: 'Department', code: '83' },
      { __typename: 'EPCI', code: '200071876' },
      { __typename: 'Commune', code: '83119' },
      { __typename: 'Commune', code: '49046' },
    ];
    const queries = everyFieldOf(schema, { depth: 3 }).filter((query) => !OF_ITS_OWN.test(query));
    expect(queries.length).toBeGreaterThan(10);
    for (const query of queries) {
      const expected = await sqlite.answer(query, { representations });
      expect(await ask(query, { representations })).toEqual(expected);
    }
  }, 300_000);

  test('orders and pages alike', async () => {
    for (const order of ['NAME', 'SIGNED', 'POPULATION']) {
      const query = `{ allCpts(orderBy: ${order}, first: 5) { nodes { id name } pageInfo { endCursor } } }`;
      expect(await ask(query)).toEqual(await sqlite.answer(query));
    }
  });
});
