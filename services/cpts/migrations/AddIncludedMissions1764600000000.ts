import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { text } from './columns';
import { fundingTables } from './fundingTables';

const LINES = 'funding_line';

/** Lines with the missions whose money is in them. The rows come from data/ with the next load. */
export class AddIncludedMissions1764600000000 implements MigrationInterface {
  readonly name = 'AddIncludedMissions1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of fundingTables().filter(({ name }) => name === LINES)) {
      table.columns.push(new TableColumn(text('includes')));
      await runner.dropTable(LINES);
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn(LINES, 'includes');
  }
}
