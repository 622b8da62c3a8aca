import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEXES = [
  new TableIndex({ name: 'idx_commune_kind_code', columnNames: ['kind', 'code'] }),
  new TableIndex({
    name: 'idx_commune_kind_departmentCode_code',
    columnNames: ['kind', 'departmentCode', 'code'],
  }),
];

/**
 * Communes in their order, of the country and of departments: without them SQLite reads and sorts all 35 000 for a page of one, by the
 * index on inhabitants.
 */
export class AddCommuneOrder1764790000000 implements MigrationInterface {
  readonly name = 'AddCommuneOrder1764790000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndices('commune', INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndices('commune', INDEXES);
  }
}
