import type { DataSource } from 'typeorm';
import type { Day } from '../../common/calendarDay';
import { buildSubgraphSchema } from '../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../common/graphql/readSchema';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import type { RequestContext } from './context';
import { CommuneNames } from './loaders/CommuneNames';
import { createLoaders } from './loaders/createLoaders';
import { Lists } from './loaders/Lists';
import { SnapshotStore } from './loaders/SnapshotStore';
import { resolvers } from './resolvers/resolvers';

/** The CPTS subgraph on an open database: its schema, and for each request a context with new loaders. */
export function createCptsSubgraph(database: DataSource, options: { readonly today: () => Day }): Subgraph {
  const store = new SnapshotStore(database);
  const names = new CommuneNames(database);
  return {
    name: 'cpts',
    schema: buildSubgraphSchema({ typeDefs: readSchema('cpts'), resolvers }),
    createContext: (): RequestContext => ({
      today: options.today(),
      snapshot: onceInRequest(() => store.current()),
      names: onceInRequest(() => names.current()),
      loaders: createLoaders(database),
      lists: new Lists(database),
    }),
  };
}

function onceInRequest<Model>(read: () => Promise<Model>): () => Promise<Model> {
  let model: Promise<Model> | null = null;
  return () => (model ??= read());
}
