import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fundingTables, fundingTablesBefore } from './fundingTables';

/**
 * Amounts of lines with their fixed and variable parts, notes of lines, grids that were only observed, and missions
 * without a status. The rows come from data/ with the next load.
 */
export class SplitFundingAmounts1764200000000 implements MigrationInterface {
  readonly name = 'SplitFundingAmounts1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of fundingTables()) {
      await runner.dropTable(table.name);
      await runner.createTable(table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of fundingTablesBefore()) {
      await runner.dropTable(table.name);
      await runner.createTable(table);
    }
  }
}
