import {
  Table,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
  type TableIndexOptions,
} from 'typeorm';
import { createDatasetTables, dropDatasetTables } from '../../../common/datasets/createDatasetTables';

/** Makes the tables of the territories service. */
export class CreateTerritories1764000000000 implements MigrationInterface {
  readonly name = 'CreateTerritories1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createDatasetTables(runner);
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.dropTable(table.name);
    await dropDatasetTables(runner);
  }
}

function key(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isPrimary: true };
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}

function optional(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isNullable: true };
}

function index(table: string, ...columnNames: string[]): TableIndexOptions {
  return { name: `idx_${table}_${columnNames.join('_')}`, columnNames };
}

const tables = [
  { name: 'region', columns: [key('code', 3), text('name', 100), text('zone', 24)] },
  {
    name: 'department',
    columns: [key('code', 3), text('name', 100), text('zone', 24), optional('regionCode', 3)],
    indices: [index('department', 'regionCode')],
  },
  { name: 'epci', columns: [key('code', 9), text('name', 200), text('kind', 32)] },
  {
    name: 'commune',
    columns: [
      key('code', 5),
      text('name', 100),
      text('kind', 24),
      text('departmentCode', 3),
      optional('regionCode', 3),
      optional('epciCode', 9),
      optional('parentCode', 5),
      text('lifeFrom', 10),
      { name: 'latestPopulation', type: 'int', isNullable: true },
    ],
    indices: [
      index('commune', 'departmentCode', 'code'),
      index('commune', 'regionCode', 'code'),
      index('commune', 'epciCode', 'code'),
      index('commune', 'parentCode'),
    ],
  },
  {
    name: 'commune_version',
    columns: [
      key('code', 5),
      key('validFrom', 10),
      optional('validTo', 10),
      text('name', 100),
      text('lifeFrom', 10),
      optional('ending', 16),
      optional('successorCode', 5),
      text('sourceId', 64),
    ],
  },
  {
    name: 'former_code',
    columns: [key('code', 5), text('successorCode', 5), optional('name', 100)],
    indices: [index('former_code', 'successorCode')],
  },
  {
    name: 'former_commune',
    columns: [key('code', 5), key('communeCode', 5), key('kind', 12), text('name', 100)],
    indices: [index('former_commune', 'communeCode')],
  },
  {
    name: 'postal_code',
    columns: [key('communeCode', 5), key('postalCode', 5)],
    indices: [index('postal_code', 'postalCode')],
  },
  {
    name: 'population_figure',
    columns: [
      key('level', 10),
      key('code', 9),
      key('lifeFrom', 10),
      key('kind', 9),
      { name: 'year', type: 'int', isPrimary: true },
      { name: 'value', type: 'int', isNullable: true },
      optional('origin', 16),
      optional('unknownReason', 500),
      optional('note', 500),
      optional('sourceId', 64),
      { name: 'latest', type: 'boolean' },
    ],
  },
];
