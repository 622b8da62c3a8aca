import type { Table, TableColumnOptions } from 'typeorm';
import { id, name, nullable, number, primary, table, text } from './columns';
import { gridTables } from './gridTables';

/** The tables of grids that bear what contracts show beside what was agreed on. */
export function fundingTables(): Table[] {
  return [
    table('funding_grid', [
      primary(id('id')),
      name('basis', 32),
      text('labelFr'),
      text('labelEn'),
      name('fromDay', 10),
      nullable(text('noteFr')),
      nullable(text('noteEn')),
    ]),
    table('grid_mission', [
      ...partOfGrid(),
      name('mission', 32),
      nullable(name('status', 16)),
      id('sourceId'),
    ]),
    table('funding_line', [
      ...partOfGrid(),
      nullable(name('mission', 32)),
      ...cents('amount'),
      ...cents('fixed'),
      ...cents('variable'),
      name('confidence', 16),
      number('variableOnEvent', 'boolean'),
      nullable(text('noteFr')),
      nullable(text('noteEn')),
      id('sourceId'),
    ]),
  ];
}

/** The same tables as they were. */
export function fundingTablesBefore(): Table[] {
  const names = fundingTables().map((each) => each.name);
  return gridTables().filter((each) => names.includes(each.name));
}

function partOfGrid(): TableColumnOptions[] {
  return [primary(id('gridId')), primary(number('position', 'int'))];
}

function cents(prefix: string): TableColumnOptions[] {
  return [1, 2, 3, 4].map((category) => nullable(number(`${prefix}${category}`, 'bigint')));
}
