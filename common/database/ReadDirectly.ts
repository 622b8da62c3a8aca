import type { DataSource, ObjectLiteral } from 'typeorm';
import type { Statement } from './Statement';

/**
 * Runs a SELECT on the driver's own connection, at once or as soon as it is its turn; the rows as the driver gives them. Throws a
 * QueryFailedError, or rejects with it.
 */
export type ReadDirectly = (
  database: DataSource,
  statement: Statement,
) => ObjectLiteral[] | Promise<ObjectLiteral[]>;
