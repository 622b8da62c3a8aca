import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** Medical zonings with their days, and accessibility figures with their years. */
export class AddZoningAndAccessibility1764720000000 implements MigrationInterface {
  readonly name = 'AddZoningAndAccessibility1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
  }
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}

function key(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isPrimary: true };
}

function optional(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isNullable: true };
}

const tables = [
  {
    name: 'zoning_period',
    columns: [
      key('departmentCode', 3),
      key('profession', 16),
      key('fromDay', 10),
      optional('toDay', 10),
      text('sourceId', 64),
    ],
  },
  {
    name: 'medical_zoning',
    columns: [
      key('communeCode', 5),
      key('profession', 16),
      key('fromDay', 10),
      { name: 'place', type: 'int', isPrimary: true },
      text('departmentCode', 3),
      text('zone', 3),
      { name: 'wholeCommune', type: 'boolean' },
      optional('part', 24),
      optional('partName', 200),
      optional('livingAreaCode', 16),
      optional('livingAreaName', 200),
    ],
    indices: [
      {
        name: 'idx_medical_zoning_department',
        columnNames: ['departmentCode', 'profession', 'fromDay', 'zone', 'communeCode'],
      },
      {
        name: 'idx_medical_zoning_zone',
        columnNames: ['zone', 'profession', 'departmentCode', 'fromDay', 'communeCode'],
      },
    ],
  },
  {
    name: 'accessibility_year',
    columns: [
      key('profession', 16),
      { name: 'year', type: 'int', isPrimary: true },
      optional('unit', 300),
      { name: 'populationYear', type: 'int', isNullable: true },
      text('sourceId', 64),
    ],
  },
  {
    name: 'accessibility_figure',
    columns: [
      key('profession', 16),
      { name: 'year', type: 'int', isPrimary: true },
      key('level', 10),
      key('code', 9),
      ...['value', 'upTo65', 'upTo62', 'upTo60', 'standardisedPopulation'].map((name) => optional(name, 32)),
      { name: 'totalPopulation', type: 'int', isNullable: true },
      optional('origin', 16),
      { name: 'missingCommuneCount', type: 'int' },
      optional('unknownReason', 500),
      optional('note', 500),
    ],
  },
];
