import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDatasetTables, dropDatasetTables } from '../../../common/datasets/createDatasetTables';
import { cptsTables } from './cptsTables';
import { factTables } from './factTables';
import { gridTables } from './gridTables';
import { referenceTables } from './referenceTables';

/** The first tables of the service. */
export class CreateCpts1764000000000 implements MigrationInterface {
  readonly name = 'CreateCpts1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createDatasetTables(runner);
    for (const table of allTables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of allTables()) await runner.dropTable(table.name);
    await dropDatasetTables(runner);
  }
}

function allTables() {
  return [...referenceTables(), ...cptsTables(), ...factTables(), ...gridTables()];
}
