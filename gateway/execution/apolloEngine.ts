import { createRequire } from 'node:module';
import type * as ApolloLibrary from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { forbidTelemetry } from '../../common/config';
import { maillageError } from '../../common/errors/maillageError';
import type { SubgraphTransport } from '../transport/SubgraphTransport';
import { accessGuard } from './accessGuard';
import { checkScalars } from './checkScalars';
import type { RequestContext } from '../RequestContext';
import type { CreateEngine } from './ExecutionEngine';
import { quietLogger } from './quietLogger';
import { variablesGuard } from './variablesGuard';
import { withCompletionErrors } from './withCompletionErrors';

const requireHere = createRequire(__filename);

/**
 * The engine of @apollo/gateway: its planner and its execution, our ways to the subgraphs, and our enforcement of scopes
 * in front, since it refuses a supergraph that asks for them. It sends nothing to its maker.
 */
export const apolloEngine: CreateEngine = ({ supergraph, transports, scalars }) => {
  forbidTelemetry();
  const gateway = new (apolloLibrary().ApolloGateway)({
    supergraphSdl: supergraph.executableSdl,
    buildService: ({ name }) => dataSource(transportOf(transports, name)),
    logger: quietLogger,
  });
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options);
      const schema = (): GraphQLSchema | undefined => gateway.schema;
      const complete: typeof executor = async (request) => withCompletionErrors(await executor(request));
      const allowed = accessGuard(complete, { schema, requirements: supergraph.requirements });
      return { executor: variablesGuard(allowed, schema) };
    },
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((schemas) => {
        checkScalars(schemas.apiSchema, scalars);
        callback(schemas);
      }),
    stop: () => gateway.stop(),
  };
};

function transportOf(transports: ReadonlyMap<string, SubgraphTransport>, name: string): SubgraphTransport {
  const transport = transports.get(name);
  if (transport === undefined) throw maillageError('SUBGRAPH_UNAVAILABLE', name);
  return transport;
}

function dataSource(transport: SubgraphTransport): ApolloLibrary.GraphQLDataSource {
  return {
    process: async (options) => {
      const { request, context } = options;
      const result = await transport({
        query: request.query ?? '',
        variables: request.variables ?? {},
        operationName: request.operationName,
        requestId: (context as Partial<RequestContext>).requestId ?? '',
      });
      return { ...result };
    },
  };
}

/** Loaded on first use: it brings seven hundred files, which only those who compare the engines need. */
function apolloLibrary(): typeof ApolloLibrary {
  return requireHere('@apollo/gateway') as typeof ApolloLibrary;
}
