import type { Day } from '../../common/calendarDay';
import type { DataSource } from 'typeorm';
import type { Loaders } from './loaders/createLoaders';

/** What a request's resolvers share: the database, the day that `on` means when left out, and the request's own loaders. */
export interface RequestContext {
  readonly database: DataSource;
  readonly today: Day;
  readonly loaders: Loaders;
}
