import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { databaseFault } from '../database/databaseFault';
import type { DatabaseFault } from '../database/DatabaseFaultError';
import { maillageError } from '../errors/maillageError';

/** Told of an error that is not the client's doing, with the id that the client is given. */
export type ReportInternal = (id: string, error: Error) => void;

/** A database that is gone fails every field of every request: one line a second says it all. */
const LINE_MS = 1_000;

interface Told {
  readonly errorId: string;
  readonly until: number;
}

/**
 * A function that gives what a client sees of an error. One with a code is meant for it. Any other is our own failure: it goes
 * to the log once, and its id goes out, with DATABASE_UNAVAILABLE or DATABASE_TIMEOUT where the database has failed.
 */
export function hiddenErrors(report: ReportInternal): (error: GraphQLError) => GraphQLFormattedError {
  const idOf = errorIds(report);
  return (error) => {
    if (error.extensions['code'] !== undefined) return error.toJSON();
    const cause = error.originalError ?? error;
    const fault = databaseFault(cause);
    const errorId = idOf(cause, fault);
    const { message, extensions } = maillageError(fault ?? 'INTERNAL_SERVER_ERROR', `error ${errorId}`);
    return {
      message,
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: fault === null ? { code: extensions['code'], errorId } : { ...extensions, errorId },
    };
  };
}

/** The id under which an error stands in the log. Many fields may fail of one error, and many requests of one database. */
function errorIds(report: ReportInternal): (cause: Error, fault: DatabaseFault | null) => string {
  const ids = new WeakMap<Error, string>();
  const told = new Map<DatabaseFault, Told>();
  return (cause, fault) => {
    const now = performance.now();
    const last = fault === null ? undefined : told.get(fault);
    const known = ids.get(cause) ?? (last !== undefined && now < last.until ? last.errorId : undefined);
    if (known !== undefined) return known;
    const errorId = crypto.randomUUID();
    report(errorId, cause);
    ids.set(cause, errorId);
    if (fault !== null) told.set(fault, { errorId, until: now + LINE_MS });
    return errorId;
  };
}
