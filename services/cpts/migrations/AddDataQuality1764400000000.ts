import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, name, nullable, number, primary, table, text } from './columns';
import { referenceTables } from './referenceTables';

/**
 * Other names of CPTS, what explains contradictions, and whether a population was published for its territory or summed.
 * The rows come back with the next load.
 */
export class AddDataQuality1764400000000 implements MigrationInterface {
  readonly name = 'AddDataQuality1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropTable('population');
    for (const added of [populationTable(), namesTable(), explanationsTable()])
      await runner.createTable(added);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const added of ['contradiction_explanation', 'cpts_name', 'population'])
      await runner.dropTable(added);
    const before = referenceTables().find((each) => each.name === 'population');
    if (before !== undefined) await runner.createTable(before);
  }
}

function populationTable() {
  return table('population', [
    primary(name('kind', 9)),
    primary(number('year', 'int')),
    primary(name('level', 16)),
    primary(name('code', 9)),
    nullable(number('value', 'int')),
    nullable(name('origin', 16)),
    nullable(text('unknownReason')),
    nullable(text('note')),
  ]);
}

function namesTable() {
  return table('cpts_name', [
    primary(number('position', 'int')),
    id('cptsId'),
    name('name', 200),
    id('sourceId'),
  ]);
}

function explanationsTable() {
  return table('contradiction_explanation', [
    primary(id('id')),
    nullable(name('foundAs', 128)),
    number('settled', 'boolean'),
    nullable(text('explanationFr')),
    nullable(text('explanationEn')),
    text('sourceIds'),
  ]);
}
