import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = new TableIndex({
  name: 'idx_commune_kind_departmentCode_code',
  columnNames: ['kind', 'departmentCode', 'code'],
});

/**
 * Communes of departments in their order: without it SQLite reads and sorts all 35 000 by the index on inhabitants. The same without
 * departments would lead MariaDB to walk all communes in their order for the few large ones.
 */
export class AddCommuneOrder1764790000000 implements MigrationInterface {
  readonly name = 'AddCommuneOrder1764790000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('commune', INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('commune', INDEX);
  }
}
