import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** The changes of communes; the COG fills the table when it is loaded again. */
export class AddCommuneChanges1764500000000 implements MigrationInterface {
  readonly name = 'AddCommuneChanges1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'commune_change',
        columns: [
          { ...text('id', 40), isPrimary: true },
          text('departmentCode', 3),
          text('kind', 20),
          text('day', 10),
          text('code', 5),
          { ...text('nameBefore', 100), isNullable: true },
          text('nameAfter', 100),
          text('codeAfter', 5),
          text('sourceId', 64),
        ],
        indices: [{ name: 'idx_commune_change_departmentCode_id', columnNames: ['departmentCode', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('commune_change');
  }
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}
