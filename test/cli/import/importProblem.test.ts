import { importProblem } from '../../../cli/import/importProblem';
import { ImportError } from '../../../common/import/ImportError';

const failed = (code: string, more: object = {}): Error =>
  Object.assign(new Error('as the driver says it'), { code, ...more });
const ALTER = { sql: 'ALTER TABLE `practice__next` ADD KEY `a` (`b`)' };

it.each<[string, string, Error]>([
  ['IMPORT_DISK_FULL', 'a full SQLite file', failed('SQLITE_FULL')],
  ['IMPORT_DISK_FULL', 'a SQLite file beside the database', failed('SQLITE_IOERR_SHMSIZE')],
  ['IMPORT_DISK_FULL', 'a full table', failed('ER_RECORD_FILE_FULL')],
  ['IMPORT_DISK_FULL', 'an index that can’t be sorted', failed('ER_TEMP_FILE_WRITE_FAILURE', ALTER)],
  ['IMPORT_DISK_FULL', 'one whose first block can’t be written', failed('ER_NOT_KEYFILE', ALTER)],
  ['IMPORT_DISK_FULL', 'a file without room', new Error('Error writing (Errcode: 28 "No space left")')],
  [
    'IMPORT_DISK_FULL',
    'a storage engine without room',
    failed('ER_GET_ERRNO', { message: 'Got error 28 "No space left on device" from storage engine InnoDB' }),
  ],
  [
    'IMPORT_DISK_FULL',
    'a file without room, on MySQL 8',
    failed('ER_ERROR_ON_WRITE', {
      message: "Error writing file 'a' (OS errno 28 - No space left on device)",
    }),
  ],
  [
    'IMPORT_DISK_FULL',
    'a temporary table without room',
    new Error(`Got error '126 "Index is corrupted"' for '#sql-temptable-403b-5-6.MAI'`),
  ],
  ['IMPORT_DATABASE_LOST', 'a server that ended', failed('PROTOCOL_CONNECTION_LOST', { fatal: true })],
  ['IMPORT_DATABASE_LOST', 'a reset connection', failed('ECONNRESET', { fatal: true })],
  ['IMPORT_DATABASE_LOST', 'a shutdown', failed('ER_SERVER_SHUTDOWN', { errno: 1053 })],
  ['IMPORT_DATABASE_LOST', 'a connection that was killed', failed('ER_CONNECTION_KILLED', { errno: 1927 })],
  ['IMPORT_DATABASE_LOST', 'a closed connection', Object.assign(new Error('closed state'), { fatal: true })],
  ['IMPORT_LOCKED', 'a lock', failed('ER_LOCK_WAIT_TIMEOUT')],
  ['IMPORT_BUSY', 'another load', failed('SQLITE_BUSY')],
])('%s: %s', (code, _what, error) => {
  const problem = importProblem(error);
  expect(problem).toBeInstanceOf(ImportError);
  expect(problem).toMatchObject({ code, cause: error });
});

it.each<[string, Error]>([
  ['a corrupt index that is read', failed('ER_NOT_KEYFILE', { sql: 'SELECT 1' })],
  ['a SQLite file that is damaged, which no server broke off', failed('SQLITE_CORRUPT')],
  ['a SQLite file that can’t be read', failed('SQLITE_IOERR_READ')],
  ['a file that is no SQLite file', failed('SQLITE_NOTADB')],
  ['a file that can’t be opened', failed('SQLITE_CANTOPEN')],
  ['a server with too many connections', failed('ER_CON_COUNT_ERROR', { errno: 1040, fatal: true })],
  ['a statement that was killed', failed('ER_QUERY_INTERRUPTED', { errno: 1317 })],
  ['a row that is there twice', failed('ER_DUP_ENTRY')],
  ['any other error', new Error('x')],
])('%s is told as it is', (_what, error) => {
  expect(importProblem(error)).toBe(error);
});
