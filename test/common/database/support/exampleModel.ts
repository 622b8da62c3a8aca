import { EntitySchema, Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { DatabaseModel } from '../../../../common/database/openDatabase';

/** A row with a column of each kind that the product keeps. */
export interface ExampleRow {
  id: number;
  code: string;
  label: string | null;
  size: number | null;
  open: boolean;
}

/** What stands beside the rows and changes with them. */
export interface VersionRow {
  id: string;
  version: string;
}

/** The table of example rows, with three indexes. */
export const Example = new EntitySchema<ExampleRow>({
  name: 'example',
  columns: {
    id: { type: 'int', primary: true },
    code: { type: 'varchar', length: 64 },
    label: { type: 'varchar', length: 500, nullable: true },
    size: { type: 'int', nullable: true },
    open: { type: 'boolean' },
  },
});

/** The table of versions. */
export const Version = new EntitySchema<VersionRow>({
  name: 'version',
  columns: { id: { type: 'varchar', length: 64, primary: true }, version: { type: 'varchar', length: 64 } },
});

class CreateExample1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'example',
        columns: [
          { name: 'id', type: 'int', isPrimary: true },
          { name: 'code', type: 'varchar', length: '64' },
          { name: 'label', type: 'varchar', length: '500', isNullable: true },
          { name: 'size', type: 'int', isNullable: true },
          { name: 'open', type: 'boolean' },
        ],
        indices: [
          { columnNames: ['code'] },
          { columnNames: ['size', 'code'] },
          { columnNames: ['id', 'code'], isUnique: true },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'version',
        columns: [
          { name: 'id', type: 'varchar', length: '64', isPrimary: true },
          { name: 'version', type: 'varchar', length: '64' },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('example');
    await runner.dropTable('version');
  }
}

/** A database of two tables, for tests of what all services do with theirs. */
export const exampleModel: DatabaseModel = {
  entities: [Example, Version],
  migrations: [CreateExample1700000000000],
};

/** Rows with ids from `start`; their label tells which load they are of. */
export function exampleRows(start: number, count: number, label: string): ExampleRow[] {
  return Array.from({ length: count }, (_, at) => {
    const id = start + at;
    return { id, code: `c${id % 977}`, label, size: id % 7 === 0 ? null : id % 1009, open: id % 2 === 0 };
  });
}
