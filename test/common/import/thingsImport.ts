import { createHash } from 'node:crypto';
import { type DataSource, type QueryRunner } from 'typeorm';
import { DatasetLoadRow } from '../../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../../common/changes/migrations/AddRecordChanges1764760000000';
import { RecordChangeRow } from '../../../common/changes/RecordChangeRow';
import { RecordStateRow } from '../../../common/changes/RecordStateRow';
import { openDatabase, type DatabaseSettings } from '../../../common/database/openDatabase';
import { DatasetImportRow } from '../../../common/datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../../common/datasets/SourceRow';
import type { InputFile } from '../../../common/files/InputFile';
import type { ImportDefinition } from '../../../common/import/ImportDefinition';
import { RowLedger } from '../../../common/import/RowLedger';
import type { ImportRun } from '../../../common/import/runImport';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { CreateThings1700000000000, ThingRow, things } from '../changes/changesDatabase';

class CreateDatasets1600000000000 {
  readonly name = 'CreateDatasets1600000000000';
  up = (runner: QueryRunner): Promise<void> => createDatasetTables(runner);
  down = (): Promise<void> => Promise.resolve();
}

/** A database with things and everything that loads write of themselves. */
export async function openImports(settings: DatabaseSettings): Promise<DataSource> {
  const database = await openDatabase(settings, {
    entities: [
      ThingRow,
      SourceRow,
      DatasetVersionRow,
      DatasetImportRow,
      DatasetLoadRow,
      RecordChangeRow,
      RecordStateRow,
    ],
    migrations: [
      CreateDatasets1600000000000,
      CreateThings1700000000000,
      AddImports1764700000000,
      AddRecordChanges1764760000000,
    ],
  });
  await database.runMigrations();
  return database;
}

/** "Files" whose name is their content: blank-separated words, of which "bad" breaks a rule and "other" is left out. */
export const thingsImport: ImportDefinition = {
  name: 'apl',
  rules: '1',
  summary: 'Things.',
  help: '',
  prepare: ({ files, ledger, settings }) => {
    const rows = new Map<string, ThingRow>();
    for (const [line, word] of files.flatMap(({ name }) => name.split(' ')).entries()) {
      ledger.read();
      if (word === 'bad')
        ledger.reject({ file: 'f', line: line + 1, rule: 'ROW_INVALID_CODE', column: 'word', value: word });
      else if (word === 'other') ledger.leaveOut('other');
      else if (rows.has(word)) ledger.merge();
      else if (word !== 'lost') ledger.load();
      if (word !== 'bad' && word !== 'other') rows.set(word, { id: word, says: word });
    }
    return Promise.resolve({
      datasetId: 'things',
      source: {
        id: 'things-source',
        title: 'Things',
        publisher: 'Test',
        kind: settings.synthetic ? 'SYNTHETIC' : 'OFFICIAL',
        publishedOn: null,
        licence: null,
        url: null,
      },
      asOf: settings.asOf,
      save: async (manager) => {
        // `clear` truncates, which MariaDB does at once, outside of the transaction.
        await manager.createQueryBuilder().delete().from(ThingRow).execute();
        await manager.insert(ThingRow, [...rows.values()]);
        if (rows.has('fail')) throw new Error('the saving fails');
      },
    });
  },
};

/** A run of it over words. */
export function runOf(database: DataSource, words: string, changes: Partial<ImportRun> = {}): ImportRun {
  return {
    database,
    files: [fileOf(words)],
    settings: { asOf: '2026-01-01', year: null, withNames: false, synthetic: false, source: null },
    ledger: new RowLedger({ maxRejects: 0.5, reject: () => undefined }),
    today: '2026-11-22',
    dryRun: false,
    datasets: [],
    records: [things],
    onStep: () => undefined,
    ...changes,
  };
}

function fileOf(words: string): InputFile {
  return {
    name: words,
    path: '',
    bytes: words.length,
    sha256: createHash('sha256').update(words).digest('hex'),
    encoding: null,
    separator: null,
    onBytes: () => undefined,
  };
}
