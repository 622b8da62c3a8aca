import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = 'idx_commune_kind_latestPopulation';

/** Communes by inhabitants, for lists and counts that ask for no other condition. */
export class AddPopulationIndex1764770000000 implements MigrationInterface {
  readonly name = 'AddPopulationIndex1764770000000';

  async up(runner: QueryRunner): Promise<void> {
    const columnNames = ['kind', 'latestPopulation'];
    await runner.createIndex('commune', new TableIndex({ name: INDEX, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('commune', INDEX);
  }
}
