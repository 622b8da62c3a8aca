import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { services } from '../../../cli/services';
import { openDatabase } from '../../../common/database/openDatabase';
import { DateScalar } from '../../../common/graphql/scalars';
import { projectPath } from '../../../common/paths';
import { createGateway } from '../../../gateway/createGateway';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../gateway/transport/inProcessTransport';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { expectedAnswer, readExamples } from '../../../schema/readExamples';
import { preparedFolder } from '../../support/program';
import { askedTwice } from './support/askedTwice';

const databases: DataSource[] = [];
let app: FastifyInstance;

beforeAll(async () => {
  const transports = new Map<string, SubgraphTransport>();
  for (const service of services) {
    const file = join(preparedFolder, `${service.name}.sqlite`);
    const database = await openDatabase({ kind: 'sqlite', file, readOnly: true }, service);
    databases.push(database);
    const subgraph = await service.createSubgraph(database, { today: () => '2026-11-22' });
    transports.set(service.name, inProcessTransport({ ...subgraph, onError: () => undefined }));
  }
  app = await createGateway({
    supergraph: readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8')),
    createEngine: maillageEngine,
    scalars: [DateScalar],
    transports,
    keys: new Map([['development', new Set(['membership:read', 'directory:read'])]]),
    playground: null,
    report: () => undefined,
  });
}, 300_000);
afterAll(async () => {
  await app.close();
  for (const database of databases) await database.destroy();
});

describe('an example that was asked before', () => {
  it.each(readExamples())('$name is answered the same without Apollo Server', async (example) => {
    const { name, query, variables, headers } = example;
    const { first, second, byApollo } = await askedTwice(app, { payload: { query, variables }, headers });
    expect(second).toEqual(first);
    expect(JSON.parse(second.body)).toEqual(expectedAnswer(name));
    const hasErrors = second.body.startsWith('{"errors"');
    expect(byApollo).toEqual({ first: 1, second: hasErrors ? 1 : 0 });
  });

  it.each(readExamples())(
    '$name is answered the same to whoever has no key',
    async ({ query, variables }) => {
      const { first, second } = await askedTwice(app, { payload: { query, variables } });
      expect(second).toEqual(first);
    },
  );
});
