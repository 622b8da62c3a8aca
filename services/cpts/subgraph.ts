import type { DataSource } from 'typeorm';
import type { Day } from '../../common/calendarDay';
import { changesSince } from '../../common/changes/changesSince';
import { buildSubgraphSchema } from '../../common/graphql/buildSubgraphSchema';
import { readSchema } from '../../common/graphql/readSchema';
import { once } from '../../common/once';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import type { RequestContext } from './context';
import { CommuneNames } from './loaders/CommuneNames';
import { coverageLoader } from './loaders/coverageLoader';
import { loaderSets } from './loaders/createLoaders';
import { Lists } from './loaders/Lists';
import { PaymentBooks } from './loaders/PaymentBooks';
import { SnapshotStore } from './loaders/SnapshotStore';
import { resolvers } from './resolvers/resolvers';

/** The CPTS subgraph on an open database: its schema, and for each request a context with new loaders. */
export function createCptsSubgraph(database: DataSource, options: { readonly today: () => Day }): Subgraph {
  const store = new SnapshotStore(database);
  const names = new CommuneNames(database);
  const payments = new PaymentBooks(database);
  const newLoaders = loaderSets(database);
  return {
    name: 'cpts',
    schema: buildSubgraphSchema({ typeDefs: readSchema('cpts'), resolvers }),
    createContext: (): RequestContext => {
      const snapshot = once(() => store.current());
      return {
        today: options.today(),
        snapshot,
        names: once(() => names.current()),
        payments: once(() => payments.current()),
        coverages: coverageLoader(snapshot),
        loaders: newLoaders(),
        lists: new Lists(database),
        recordChanges: (asked) => changesSince(database, asked),
      };
    },
    readAhead: async () => {
      await store.current();
    },
  };
}
