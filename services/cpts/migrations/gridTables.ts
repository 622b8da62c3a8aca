import type { Table, TableColumnOptions } from 'typeorm';
import { id, name, nullable, number, primary, table, text } from './columns';

/** The versions of the funding grid, and the labels of missions. */
export function gridTables(): Table[] {
  return [
    table('funding_grid', [
      primary(id('id')),
      text('labelFr'),
      text('labelEn'),
      name('fromDay', 10),
      nullable(text('noteFr')),
      nullable(text('noteEn')),
    ]),
    table('grid_source', [...partOfGrid(), id('sourceId')]),
    table('grid_size', [
      primary(id('gridId')),
      primary(number('category', 'int')),
      nullable(number('above', 'int')),
      nullable(number('below', 'int')),
      id('sourceId'),
    ]),
    table('grid_mission', [...partOfGrid(), name('mission', 32), name('status', 16), id('sourceId')]),
    table('funding_line', [...partOfGrid(), nullable(name('mission', 32)), ...amounts()]),
    table('grid_total', [
      ...partOfGrid(),
      nullable(number('unscheduledCareIncluded', 'boolean')),
      ...amounts(),
    ]),
    table('mission_label', [primary(name('subject', 32)), name('labelFr', 200), name('labelEn', 200)]),
  ];
}

function partOfGrid(): TableColumnOptions[] {
  return [primary(id('gridId')), primary(number('position', 'int'))];
}

function amounts(): TableColumnOptions[] {
  const sizes = [1, 2, 3, 4].map((category) => nullable(number(`amount${category}`, 'bigint')));
  return [...sizes, name('confidence', 16), id('sourceId')];
}
