import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** What each load did to the records that partners keep copies of. */
export class AddRecordChanges1764760000000 implements MigrationInterface {
  readonly name = 'AddRecordChanges1764760000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'dataset_load',
      columns: [
        { name: 'serial', type: 'int', isPrimary: true },
        text('datasetId', 64),
        text('version', 64),
        text('loadedAt', 30),
      ],
      indices: [{ name: 'dataset_load_version', columnNames: ['version'] }],
    }),
    new Table({
      name: 'record_state',
      columns: [
        { ...text('kind', 24), isPrimary: true },
        { ...text('recordId', 120), isPrimary: true },
        text('hash', 24),
      ],
    }),
    new Table({
      name: 'record_change',
      columns: [
        { ...text('kind', 24), isPrimary: true },
        { ...text('recordId', 120), isPrimary: true },
        { name: 'loadSerial', type: 'int', isPrimary: true },
        { ...text('hashBefore', 24), isNullable: true },
      ],
      indices: [
        { name: 'record_change_loadSerial', columnNames: ['loadSerial'] },
        { name: 'record_change_kind_loadSerial', columnNames: ['kind', 'loadSerial', 'recordId'] },
      ],
    }),
  ];
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}
