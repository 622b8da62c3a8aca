import { tell } from '../../common/observability/programLog';
import { report } from '../report';

/** Writes to the log that Redis can't be used and why, or with null, as a notice, that it is used again. */
export function toldOfRedis(failure: unknown): void {
  const gone = "Redis can't be used, and is left alone until it answers";
  if (failure === null) tell('Redis is used again');
  else report('redis', new Error(gone, { cause: failure }));
}

/** Writes to the log that the database does not answer and why, or with null, as a notice, that it does again. */
export function toldOfDatabase(fault: Error | null): void {
  if (fault === null) tell('The database answers again');
  else report('database', fault);
}
