import {
  Column,
  Entity,
  PrimaryColumn,
  Table,
  type MigrationInterface,
  type QueryRunner,
  type DataSource,
} from 'typeorm';
import { DatasetLoadRow } from '../../../common/changes/DatasetLoadRow';
import { AddRecordChanges1764760000000 } from '../../../common/changes/migrations/AddRecordChanges1764760000000';
import { RecordChangeRow } from '../../../common/changes/RecordChangeRow';
import { recordChanges } from '../../../common/changes/recordChanges';
import { RecordStateRow } from '../../../common/changes/RecordStateRow';
import { rowsReader } from '../../../common/changes/rowsReader';
import { openDatabase, type DatabaseSettings } from '../../../common/database/openDatabase';

/** A record of the tests. */
@Entity({ name: 'thing' })
export class ThingRow {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  says!: string;
}

/** Makes the table of things. */
export class CreateThings1700000000000 implements MigrationInterface {
  readonly name = 'CreateThings1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      { name: 'id', type: 'varchar', length: '20', isPrimary: true },
      { name: 'says', type: 'varchar', length: '20' },
    ];
    await runner.createTable(new Table({ name: 'thing', columns }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('thing');
  }
}

/** Reads the things as records. */
export const things = rowsReader({
  kind: 'THING',
  statements: ['SELECT id AS recordId, says FROM thing ORDER BY id'],
});

/** A database with things and the tables of changes. */
export async function openThings(settings: DatabaseSettings): Promise<DataSource> {
  const database = await openDatabase(settings, {
    entities: [ThingRow, DatasetLoadRow, RecordChangeRow, RecordStateRow],
    migrations: [CreateThings1700000000000, AddRecordChanges1764760000000],
  });
  await database.runMigrations();
  return database;
}

/** A load that leaves exactly these things, under that version. */
export function load(
  database: DataSource,
  version: string,
  rows: Readonly<Record<string, string>>,
): Promise<void> {
  return database.transaction(async (manager) => {
    // `clear` truncates, which MariaDB does at once, outside of the transaction.
    await manager.createQueryBuilder().delete().from(ThingRow).execute();
    await manager.insert(
      ThingRow,
      Object.entries(rows).map(([id, says]) => ({ id, says })),
    );
    await recordChanges(manager, { datasetId: 'things', version, loadedAt: '' }, [things]);
  });
}
