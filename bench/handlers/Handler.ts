import type { Database } from 'better-sqlite3';
import type { ServiceName } from '../../common/service/ServiceDefinition';

/** The databases of the three services, opened by the driver alone. */
export type Databases = Readonly<Record<ServiceName, Database>>;

/** A question, and a handler written by hand that answers it with the fewest statements. */
export interface Handler {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Prepares its statements once; the function gives `data`. */
  readonly open: (databases: Databases) => (variables: Readonly<Record<string, unknown>>) => unknown;
}
