import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Day } from '../calendarDay';
import type { ChangesSeen } from '../database/ChangesSeen';
import { dialectOf } from '../database/dialect';
import { datasetVersionsOf } from './datasetVersionsOf';

/** What decides the answers of a subgraph. */
export interface AnswersDecidedBy {
  readonly database: DataSource;
  /** Defaults of days are filled in with it. */
  readonly today: () => Day;
  /** The version of the program: another one may answer otherwise from the same data. */
  readonly program: string;
}

/** Tells all that decides the answers of a subgraph, as one short text; rejects where it can't be told. */
export type TellVersions = () => Promise<string>;

/**
 * A function that tells the versions of a subgraph's datasets, its day and its program. Where the database shows for almost
 * nothing that nobody has written, the versions are not read again. It rejects in the middle of a transaction of the connection
 * that answers come from.
 */
export function versionsTold({ database, today, program }: AnswersDecidedBy): TellVersions {
  const changes = dialectOf(database.options.type).changesSeen?.(database) ?? null;
  const read =
    changes === null ? (): Promise<string> => datasetVersionsOf(database) : watchedReading(database, changes);
  return async () => {
    const versions = await read();
    return `${versions} ${today()} ${program}`;
  };
}

/**
 * What our own connection has written may be rolled back after answers have shown it, so that each such write makes a version
 * which no other process has. Loads have connections of their own.
 */
function watchedReading(database: DataSource, changes: ChangesSeen): () => Promise<string> {
  const start = changes().own;
  const process = randomBytes(6).toString('base64url');
  let known: { readonly byOthers: number; readonly text: string } | null = null;
  return async () => {
    const { byOthers, own } = settled(changes);
    if (known?.byOthers !== byOthers || own !== start) {
      const text = await datasetVersionsOf(database);
      if (settled(changes).own !== own)
        throw new Error('The database was written while its versions were read');
      known = { byOthers, text };
    }
    return own === start ? known.text : `${known.text}+${process}.${own - start}`;
  };
}

function settled(changes: ChangesSeen): ReturnType<ChangesSeen> {
  const seen = changes();
  if (seen.inTransaction) throw new Error('The connection that answers come from is in a transaction');
  return seen;
}
