import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { createDatasetTables, dropDatasetTables } from '../../../common/datasets/createDatasetTables';

const tables = [
  table(
    'commune',
    [
      key('code', 5),
      text('departmentCode', 3),
      optional('regionCode', 2),
      optional('epciCode', 9),
      optional('parentCode', 5),
    ],
    [['departmentCode'], ['regionCode'], ['epciCode'], ['parentCode']],
  ),
  table('profession', [key('code', 2), text('labelFr', 80), text('labelEn', 80), text('sourceId', 64)], []),
  table(
    'professional',
    [
      key('rpps', 11),
      text('professionCode', 2),
      yesOrNo('generalPractitioner'),
      yesOrNo('acceptsNewPatients'),
      text('sourceId', 64),
    ],
    [['professionCode', 'rpps']],
  ),
  table(
    'care_structure',
    [
      key('finess', 9),
      text('name', 200),
      text('foldedName', 200),
      text('kind', 16),
      optional('communeCode', 5),
      optional('openedOn', 10),
      text('sourceId', 64),
    ],
    [['communeCode']],
  ),
  table(
    'practice',
    [
      numberKey('id'),
      text('rpps', 11),
      text('mode', 16),
      optional('communeCode', 5),
      optional('finess', 9),
      text('sourceId', 64),
    ],
    [['rpps'], ['communeCode', 'rpps'], ['finess', 'rpps']],
  ),
  table(
    'membership',
    [
      numberKey('id'),
      text('cptsId', 64),
      text('rpps', 11),
      text('fromDay', 10),
      optional('toDay', 10),
      text('sourceId', 64),
    ],
    [['cptsId', 'rpps'], ['rpps']],
  ),
  table('covered_commune', [key('communeCode', 5), text('sourceId', 64)], []),
  table('care_structure_cpts', [key('finess', 9), key('cptsId', 64), text('sourceId', 64)], [['cptsId']]),
];

/** Makes the tables of the professionals subgraph. Tables of one dataset name those of another by code, without foreign keys: each dataset is replaced whole. */
export class CreateProfessionals1764000000000 implements MigrationInterface {
  readonly name = 'CreateProfessionals1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createDatasetTables(runner);
    for (const each of tables) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of tables) await runner.dropTable(each.name);
    await dropDatasetTables(runner);
  }
}

function table(name: string, columns: TableColumnOptions[], indices: string[][]): Table {
  const named = indices.map((columnNames) => ({ name: `${name}_${columnNames.join('_')}`, columnNames }));
  return new Table({ name, columns, indices: named });
}

function key(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isPrimary: true };
}

function numberKey(name: string): TableColumnOptions {
  return { name, type: 'int', isPrimary: true };
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}

function optional(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isNullable: true };
}

function yesOrNo(name: string): TableColumnOptions {
  return { name, type: 'boolean', isNullable: true };
}
