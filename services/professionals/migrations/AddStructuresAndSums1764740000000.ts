import {
  Table,
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

const coordinates = [
  new TableColumn({ name: 'x', type: 'double', isNullable: true }),
  new TableColumn({ name: 'y', type: 'double', isNullable: true }),
  new TableColumn({ name: 'projection', type: 'varchar', length: '64', isNullable: true }),
  new TableColumn({ name: 'latitude', type: 'double', isNullable: true }),
  new TableColumn({ name: 'longitude', type: 'double', isNullable: true }),
];

const belonging = 'care_structure_cpts';
const belongingBefore = table(
  belonging,
  [key('finess', 9), key('cptsId', 64), text('sourceId', 64)],
  [['cptsId']],
);
const belongingNow = table(
  belonging,
  [
    { ...number('id'), isPrimary: true },
    text('finess', 9),
    text('cptsId', 64),
    optional('fromDay', 10),
    optional('toDay', 10),
    text('sourceId', 64),
  ],
  [['cptsId', 'finess'], ['finess']],
);

const tables = [
  table('former_code', [key('code', 5), text('successorCode', 5)], []),
  table('care_structure_word', [key('word', 100), key('finess', 9)], [['finess', 'word']]),
  table(
    'care_structure_place',
    [key('level', 16), key('code', 9), key('finess', 9), text('kind', 16)],
    [['level', 'code', 'kind', 'finess'], ['finess']],
  ),
  table('care_structure_sum', [key('level', 16), key('code', 9), key('kind', 16), number('structures')], []),
  table('known_cpts', [key('cptsId', 64), optional('firstDay', 10)], []),
  table(
    'member_sum',
    [
      key('cptsId', 64),
      key('mode', 16),
      key('professionCode', 2),
      key('day', 10),
      number('members'),
      number('accepting'),
    ],
    [],
  ),
];

const added = {
  care_structure: index('care_structure', ['kind', 'finess']),
  membership: index('membership', ['cptsId', 'rpps', 'fromDay', 'toDay']),
} as const;

/**
 * Gives structures their coordinates and their time in a CPTS days, and makes the tables of what is counted and listed at load
 * time. These, and the made-up structures of CPTS, come with the next preparation: the fingerprints changed with this.
 */
export class AddStructuresAndSums1764740000000 implements MigrationInterface {
  readonly name = 'AddStructuresAndSums1764740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('care_structure', coordinates);
    await runner.dropTable(belonging);
    await runner.createTable(belongingNow);
    for (const each of tables) await runner.createTable(each);
    for (const [name, each] of Object.entries(added)) await runner.createIndex(name, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, each] of Object.entries(added)) await runner.dropIndex(name, each);
    for (const each of tables) await runner.dropTable(each.name);
    await runner.dropTable(belonging);
    await runner.createTable(belongingBefore);
    await runner.dropColumns('care_structure', coordinates);
  }
}

function table(name: string, columns: TableColumnOptions[], indices: string[][]): Table {
  return new Table({ name, columns, indices: indices.map((columnNames) => index(name, columnNames)) });
}

function index(name: string, columnNames: string[]): TableIndex {
  return new TableIndex({ name: `${name}_${columnNames.join('_')}`, columnNames });
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
