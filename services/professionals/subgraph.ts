import type { DataSource } from 'typeorm';
import type { Day } from '../../common/calendarDay';
import { buildSubgraphSchema } from '../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../common/graphql/readSchema';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import type { RequestContext } from './context';
import { loaderSets } from './loaders/createLoaders';
import { resolvers } from './resolvers/resolvers';

/** The professionals subgraph on an open database: its schema, and for each request a context with new loaders. */
export function createProfessionalsSubgraph(
  database: DataSource,
  options: { readonly today: () => Day },
): Subgraph {
  const newLoaders = loaderSets(database);
  return {
    name: 'professionals',
    schema: buildSubgraphSchema({ typeDefs: readSchema('professionals'), resolvers }),
    createContext: (): RequestContext => ({
      database,
      today: options.today(),
      loaders: newLoaders(),
    }),
  };
}
