import { report } from '../report';

/** Writes to the log that Redis can't be used and why, or with null that it is used again. */
export function toldOfRedis(failure: unknown): void {
  const gone = "Redis can't be used, and is left alone until it answers";
  report('redis', failure === null ? 'Redis is used again' : new Error(gone, { cause: failure }));
}

/** Writes to the log that the database does not answer and why, or with null that it does again. */
export function toldOfDatabase(fault: Error | null): void {
  report('database', fault ?? 'The database answers again');
}
