import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';

const before = [
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
    'practice',
    [
      { ...number('id'), isPrimary: true },
      text('rpps', 11),
      text('mode', 16),
      optional('communeCode', 5),
      optional('finess', 9),
      text('sourceId', 64),
    ],
    [['rpps'], ['communeCode', 'rpps'], ['finess', 'rpps']],
  ),
];

const after = [
  table(
    'professional',
    [
      key('rpps', 11),
      text('professionCode', 2),
      yesOrNo('generalPractitioner'),
      yesOrNo('acceptsNewPatients'),
      number('groupNumber'),
      text('sourceId', 64),
    ],
    [['groupNumber', 'rpps']],
  ),
  table(
    'practice',
    [
      { ...number('id'), isPrimary: true },
      text('rpps', 11),
      optional('mode', 9),
      optional('communeCode', 5),
      optional('departmentCode', 3),
      number('groupNumber'),
      optional('finess', 9),
      text('sourceId', 64),
    ],
    [
      ['rpps'],
      ['finess', 'rpps'],
      ['communeCode', 'rpps', 'mode', 'groupNumber'],
      ['departmentCode', 'groupNumber', 'mode', 'rpps'],
      ['mode', 'groupNumber', 'rpps'],
    ],
  ),
  table('professional_name', [key('rpps', 11), optional('familyName', 100), optional('givenName', 100)], []),
  table(
    'professional_sum',
    [
      key('level', 10),
      key('code', 9),
      key('mode', 9),
      key('professionCode', 2),
      { ...number('generalPractitioner'), isPrimary: true },
      { ...number('acceptsNewPatients'), isPrimary: true },
      number('people'),
    ],
    [],
  ),
];

/**
 * Gives professionals and practices what a national file needs: a mode that may be unknown, the columns and indexes that
 * lists are read by, names, and sums. Until now only the demonstration set was in these tables; it is loaded again.
 */
export class AddNationalProfessionals1764730000000 implements MigrationInterface {
  readonly name = 'AddNationalProfessionals1764730000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { name } of before) await runner.dropTable(name);
    for (const each of after) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of after) await runner.dropTable(name);
    for (const each of before) await runner.createTable(each);
  }
}

function table(name: string, columns: TableColumnOptions[], indices: string[][]): Table {
  const named = indices.map((columnNames) => ({ name: `${name}_${columnNames.join('_')}`, columnNames }));
  return new Table({ name, columns, indices: named });
}

function key(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isPrimary: true };
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length) };
}

function optional(name: string, length: number): TableColumnOptions {
  return { ...text(name, length), isNullable: true };
}

function number(name: string): TableColumnOptions {
  return { name, type: 'int' };
}

function yesOrNo(name: string): TableColumnOptions {
  return { name, type: 'boolean', isNullable: true };
}
