import { importProblem } from '../../../cli/import/importProblem';
import { ImportError } from '../../../common/import/ImportError';

const failed = (code: string, more: object = {}): Error =>
  Object.assign(new Error('as the driver says it'), { code, ...more });
const ALTER = { sql: 'ALTER TABLE `practice__next` ADD KEY `a` (`b`)' };

it.each<[string, string, Error]>([
  ['IMPORT_DISK_FULL', 'a full SQLite file', failed('SQLITE_FULL')],
  ['IMPORT_DISK_FULL', 'a full table', failed('ER_RECORD_FILE_FULL')],
  ['IMPORT_DISK_FULL', 'an index that can’t be sorted', failed('ER_TEMP_FILE_WRITE_FAILURE', ALTER)],
  ['IMPORT_DISK_FULL', 'one whose first block can’t be written', failed('ER_NOT_KEYFILE', ALTER)],
  ['IMPORT_DISK_FULL', 'a file without room', new Error('Error writing (Errcode: 28 "No space left")')],
  [
    'IMPORT_DISK_FULL',
    'a temporary table without room',
    new Error(`Got error '126 "Index is corrupted"' for '#sql-temptable-403b-5-6.MAI'`),
  ],
  ['IMPORT_DATABASE_LOST', 'a server that ended', failed('PROTOCOL_CONNECTION_LOST', { fatal: true })],
  ['IMPORT_DATABASE_LOST', 'a reset connection', failed('ECONNRESET', { fatal: true })],
  ['IMPORT_LOCKED', 'a lock', failed('ER_LOCK_WAIT_TIMEOUT')],
  ['IMPORT_BUSY', 'another load', failed('SQLITE_BUSY')],
])('%s: %s', (code, _what, error) => {
  const problem = importProblem(error);
  expect(problem).toBeInstanceOf(ImportError);
  expect(problem).toMatchObject({ code, cause: error });
});

it('a corrupt index that is read, and any other error, are told as they are', () => {
  for (const error of [failed('ER_NOT_KEYFILE', { sql: 'SELECT 1' }), failed('ER_DUP_ENTRY'), new Error('x')])
    expect(importProblem(error)).toBe(error);
});
