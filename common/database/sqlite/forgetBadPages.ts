import type { Database } from 'better-sqlite3';
import { systemCode } from '../../files/systemCode';

/** What SQLite says of a file that it can't read, or in which it finds something else than it has written. */
const UNREADABLE = /^SQLITE_(?:IOERR|CORRUPT|NOTADB)/;

/**
 * Lets a connection read its file anew after an error that says something is wrong with it: SQLite keeps in memory what it has read, so
 * that what was wrong once would be so for ever, restored or not. Other errors change nothing. Throws nothing, since the error that it
 * is given is the one to be told.
 */
export function forgetBadPages(connection: Database, error: unknown): void {
  if (!UNREADABLE.test(systemCode(error))) return;
  try {
    connection.pragma('shrink_memory');
  } catch {
    // Closed, it has forgotten all; busy, the next error lets it try again.
  }
}
