import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Day } from '../calendarDay';
import type { RecordReader } from '../changes/RecordReader';
import type { DatabaseModel } from '../database/openDatabase';
import type { ImportDefinition } from '../import/ImportDefinition';
import type { DatasetDefinition } from '../datasets/DatasetDefinition';

/** The three subgraphs. */
export type ServiceName = 'territories' | 'cpts' | 'professionals';

/** What decides which datasets a service has. */
export interface DatasetOptions {
  /** Whether the made-up demonstration set is loaded. */
  readonly demo: boolean;
}

/** A subgraph ready to answer: an executable schema, and a new context (loaders, today) for each request. */
export interface Subgraph {
  readonly name: ServiceName;
  readonly schema: GraphQLSchema;
  readonly createContext: () => object;
  /** Reads into memory what the first questions would wait for; left out where nothing is kept there. */
  readonly readAhead?: () => Promise<void>;
}

/** A service as its own process or within one: its tables, its datasets, and the subgraph that answers from them. */
export interface ServiceDefinition extends DatabaseModel {
  readonly name: ServiceName;
  readonly datasets: (options: DatasetOptions) => DatasetDefinition[];
  /** The records that partners keep copies of, and ask changes of; empty where there are none. */
  readonly records: readonly RecordReader[];
  /** The files that can be loaded into it. */
  readonly imports: readonly ImportDefinition[];
  readonly createSubgraph: (
    database: DataSource,
    options: { readonly today: () => Day },
  ) => Promise<Subgraph>;
}
