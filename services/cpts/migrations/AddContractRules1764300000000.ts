import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, name, nullable, number, primary, table } from './columns';

/** The rules of contracts; the documents fill the table when they are loaded again. */
export class AddContractRules1764300000000 implements MigrationInterface {
  readonly name = 'AddContractRules1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [
      primary(number('position', 'int')),
      name('rule', 32),
      nullable(name('mission', 32)),
      nullable(number('value', 'int')),
      id('sourceId'),
    ];
    await runner.createTable(table('contract_rule', columns));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contract_rule');
  }
}
