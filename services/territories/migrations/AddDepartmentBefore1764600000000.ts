import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = 'idx_commune_change_departmentBefore_id';

/** The department that a commune's code named before it changed; the COG fills it when it is loaded again. */
export class AddDepartmentBefore1764600000000 implements MigrationInterface {
  readonly name = 'AddDepartmentBefore1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    const column = { name: 'departmentBefore', type: 'varchar', length: '3', default: "''" };
    await runner.addColumn('commune_change', new TableColumn(column));
    const columnNames = ['departmentBefore', 'id'];
    await runner.createIndex('commune_change', new TableIndex({ name: INDEX, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('commune_change', INDEX);
    await runner.dropColumn('commune_change', 'departmentBefore');
  }
}
