import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, name, number, primary, table } from './columns';
import { cptsTables } from './cptsTables';
import { factTables } from './factTables';
import { importedTables } from './importedTables';

/**
 * Facts that several datasets state beside each other: documents, and the files of perimeters, contracts and payments. The
 * rows come from data/ with the next load.
 */
export class AddImportedFacts1764750000000 implements MigrationInterface {
  readonly name = 'AddImportedFacts1764750000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of importedTables()) {
      await runner.dropTable(each.name);
      await runner.createTable(each);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = importedTables().map((each) => each.name);
    for (const each of names) await runner.dropTable(each);
    const before = [...cptsTables(), ...factTables(), namesBefore()];
    for (const each of before.filter((one) => names.includes(one.name))) await runner.createTable(each);
  }
}

function namesBefore() {
  const columns = [primary(number('position', 'int')), id('cptsId'), name('name', 200), id('sourceId')];
  return table('cpts_name', columns);
}
