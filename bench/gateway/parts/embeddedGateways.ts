import { readFileSync } from 'node:fs';
import { execute, type GraphQLSchema } from 'graphql';
import { report } from '../../../cli/report';
import { DateScalar } from '../../../common/graphql/scalars';
import { projectPath } from '../../../common/paths';
import { createCaches } from '../../../gateway/cache/createCaches';
import { embeddedVersions } from '../../../gateway/cache/versions/embeddedVersions';
import { BENCH_TODAY } from '../../support/openProduct';
import type { CreateEngine } from '../../../gateway/execution/ExecutionEngine';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { inProcessTransport } from '../../../gateway/transport/inProcessTransport';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { mergedSchema } from '../../../test/support/mergedSchema';
import { toyMerged } from '../toy/toyMerged';
import { toySupergraph } from '../toy/toyQuestions';
import { toySchemas } from '../toy/toySubgraphs';
import { partsOf, serveGateway } from './gatewayOver';
import { openSubgraphs } from './openSubgraphs';
import type { Graph } from './Wanted';

/** Maillage's gateway with the subgraphs of a graph in this process, as `maillage start` serves it; its address. */
export async function embeddedGateway(graph: Graph): Promise<string> {
  const parts = partsOf(supergraphOf(graph), await transportsOf(graph), maillageEngine);
  return serveGateway(parts, scalarsOf(graph));
}

/** The same with caches; the datasets never change. Its address. */
export async function cachedGateway(graph: Graph): Promise<string> {
  const transports = await transportsOf(graph);
  const tell = embeddedVersions(() => Promise.resolve('1'));
  const sources = new Map([...transports.keys()].map((name) => [name, tell]));
  const caches = createCaches({ sources, today: () => BENCH_TODAY, redisUrl: null });
  const parts = partsOf(supergraphOf(graph), transports, maillageEngine);
  return serveGateway({ ...parts, caches }, scalarsOf(graph));
}

/** The same HTTP server before one schema with everything in it, executed by graphql-js; its address. */
export async function mergedGateway(graph: Graph): Promise<string> {
  const { schema, createContext } = await mergedOf(graph);
  const parts = partsOf(supergraphOf(graph), new Map(), schemaEngine(schema, createContext));
  return serveGateway(parts, scalarsOf(graph));
}

/** Ways to the subgraphs of a graph in this process. */
export async function transportsOf(graph: Graph): Promise<Map<string, SubgraphTransport>> {
  const runnable =
    graph.kind === 'maillage'
      ? await openSubgraphs(graph.folder)
      : [...toySchemas()].map(([name, schema]) => ({ name, schema, createContext: () => ({}) }));
  return new Map(runnable.map((each) => [each.name, inProcessTransport({ ...each, onError: report })]));
}

/** Apollo Server has parsed and validated the document, and keeps it. */
function schemaEngine(schema: GraphQLSchema, createContext: () => unknown): CreateEngine {
  return () => ({
    load: () =>
      Promise.resolve({
        executor: async ({ document, operationName, request }) =>
          execute({
            schema,
            document,
            operationName,
            variableValues: request.variables ?? {},
            contextValue: createContext(),
          }),
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  });
}

async function mergedOf(
  graph: Graph,
): Promise<{ readonly schema: GraphQLSchema; readonly createContext: () => unknown }> {
  if (graph.kind === 'toy') return { schema: toyMerged(), createContext: () => ({}) };
  const apiSdl = readFileSync(projectPath('schema', 'api.graphql'), 'utf8');
  return mergedSchema(await openSubgraphs(graph.folder), apiSdl);
}

function supergraphOf({ kind }: Graph): string {
  return kind === 'toy' ? toySupergraph() : readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8');
}

function scalarsOf({ kind }: Graph) {
  return kind === 'toy' ? [] : [DateScalar];
}
