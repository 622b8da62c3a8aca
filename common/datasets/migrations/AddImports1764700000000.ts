import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

const COUNTS = ['rowsRead', 'merged', 'leftOut'] as const;

/** What became of every row of a load, and which files were loaded last. */
export class AddImports1764700000000 implements MigrationInterface {
  readonly name = 'AddImports1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const name of COUNTS) {
      await runner.addColumn('dataset_version', new TableColumn({ name, type: 'int', default: 0 }));
    }
    await runner.query('UPDATE dataset_version SET rowsRead = `rows` + rejected');
    await runner.createTable(
      new Table({
        name: 'dataset_import',
        columns: [
          { name: 'id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'datasetId', type: 'varchar', length: '64' },
          { name: 'fingerprint', type: 'varchar', length: '64' },
          { name: 'importedAt', type: 'varchar', length: '30' },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('dataset_import');
    for (const name of COUNTS) await runner.dropColumn('dataset_version', name);
  }
}
