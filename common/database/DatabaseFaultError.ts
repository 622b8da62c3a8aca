/** What may be wrong with a database, as the codes of the error table name it. */
export type DatabaseFault = 'DATABASE_UNAVAILABLE' | 'DATABASE_TIMEOUT';

/** A statement was not sent, or given up, because the database does not answer. */
export class DatabaseFaultError extends Error {
  override readonly name = 'DatabaseFaultError';
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.fault = fault;
  }
}
