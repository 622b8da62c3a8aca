import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, parse } from 'graphql';
import type { DataSource } from 'typeorm';
import { services } from '../../../cli/services';
import { openDatabase } from '../../../common/database/openDatabase';
import { DateScalar } from '../../../common/graphql/scalars';
import { projectPath } from '../../../common/paths';
import type { Subgraph } from '../../../common/service/ServiceDefinition';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../gateway/transport/inProcessTransport';
import { expectedAnswer, readExamples } from '../../../schema/readExamples';
import { mergedSchema } from '../../support/mergedSchema';
import { preparedFolder } from '../../support/program';
import { agreesWith } from './agreesWith';
import { createdEngine } from './engines/createdEngine';
import type { TestedEngine } from './engines/TestedEngine';
import { maillageValues } from './maillageValues';
import { operationsOf } from './operations/renderOperation';

const databases: DataSource[] = [];
const subgraphs: Subgraph[] = [];
let truth: TestedEngine;

beforeAll(async () => {
  for (const service of services) {
    const file = join(preparedFolder, `${service.name}.sqlite`);
    const database = await openDatabase({ kind: 'sqlite', file }, service);
    databases.push(database);
    subgraphs.push(await service.createSubgraph(database, { today: () => '2026-11-22' }));
  }
  truth = onMergedSchema();
});
afterAll(() => Promise.all(databases.map((each) => each.destroy())));

function onMergedSchema(): TestedEngine {
  const merged = mergedSchema(subgraphs, readFileSync(projectPath('schema', 'api.graphql'), 'utf8'));
  return {
    name: 'one schema',
    answer: async ({ document, variables, operationName }) => {
      const { data, errors = [] } = await execute({
        schema: merged.schema,
        document,
        variableValues: variables,
        operationName: operationName ?? null,
        contextValue: merged.createContext(),
      });
      return { data, errors: errors.map((error) => error.toJSON()) };
    },
  };
}

test.each(readExamples().map((each) => [each.name, each] as const))(
  'the merged schema answers the example %s',
  async (name, { query, variables }) => {
    const { data } = await truth.answer({ document: parse(query), variables });
    expect({ data }).toEqual(expectedAnswer(name));
  },
);

test('Maillage answers on its own supergraph as one schema does', async () => {
  const supergraphSdl = readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8');
  const engine = await createdEngine('Maillage', {
    supergraphSdl,
    create: maillageEngine,
    scalars: [DateScalar],
    transports: new Map(
      subgraphs.map((each) => [each.name, inProcessTransport({ ...each, onError: () => undefined })]),
    ),
  });
  const api = mergedSchema(subgraphs, readFileSync(projectPath('schema', 'api.graphql'), 'utf8')).schema;
  const operationOf = operationsOf(api, maillageValues);
  expect(readSupergraph(supergraphSdl).subgraphs.size).toBe(3);
  await agreesWith({ supergraph: 'Maillage', engine, truth, operationOf, runs: 100 });
  await engine.stop();
});
