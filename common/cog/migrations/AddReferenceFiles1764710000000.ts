import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The official files of communes, populations and EPCI that were imported, beside those of the packages. */
export class AddReferenceFiles1764710000000 implements MigrationInterface {
  readonly name = 'AddReferenceFiles1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'reference_file',
        columns: [
          { name: 'id', type: 'varchar', length: '32', isPrimary: true },
          { name: 'fingerprint', type: 'varchar', length: '64' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reference_file_part',
        columns: [
          { name: 'fileId', type: 'varchar', length: '32', isPrimary: true },
          { name: 'part', type: 'int', isPrimary: true },
          { name: 'content', type: 'blob' },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reference_file_part');
    await runner.dropTable('reference_file');
  }
}
