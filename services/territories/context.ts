import type { DataSource } from 'typeorm';
import type { Day } from '../../common/calendarDay';
import type { Loaders } from './loaders/Loaders';
import type { NameIndexes } from './loaders/NameIndexes';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly database: DataSource;
  readonly loaders: Loaders;
  /** Names in memory, kept from request to request. */
  readonly names: NameIndexes;
  readonly today: Day;
}
