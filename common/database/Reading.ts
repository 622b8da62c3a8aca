import type { EntityManager } from 'typeorm';

/** What reading needs of a database, or of a transaction in it. */
export type Reading = Pick<EntityManager, 'getRepository' | 'query'>;
