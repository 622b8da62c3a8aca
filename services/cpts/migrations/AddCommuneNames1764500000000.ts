import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { name, nullable, number, primary, table } from './columns';

/** Names of communes and departments, and where old codes lead; the reference fills the tables when it is loaded again. */
export class AddCommuneNames1764500000000 implements MigrationInterface {
  readonly name = 'AddCommuneNames1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('former_commune');
    for (const each of nameTables()) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of nameTables()) await runner.dropTable(each.name);
    await runner.createTable(table('former_commune', [primary(name('code', 5))]));
  }
}

function nameTables(): Table[] {
  return [
    table('former_commune', [primary(name('code', 5)), nullable(name('successorCode', 5))]),
    table('commune_name', [
      primary(number('position', 'int')),
      name('name', 100),
      name('kind', 16),
      name('communeCode', 5),
      number('living', 'boolean'),
    ]),
    table('department', [primary(name('code', 3)), name('name', 100)]),
  ];
}
