import type { Table } from 'typeorm';
import { name, nullable, number, primary, table, text } from './columns';

/** The service's own copy of the communes and their legal populations. */
export function referenceTables(): Table[] {
  return [
    table('commune', [
      primary(name('code', 5)),
      name('kind', 32),
      name('departmentCode', 3),
      nullable(name('regionCode', 2)),
      nullable(name('epciCode', 9)),
      nullable(name('parentCode', 5)),
    ]),
    // The codes of communes that are no more, so that a reference to one is told from a code that never was.
    table('former_commune', [primary(name('code', 5))]),
    table('population', [
      primary(name('kind', 9)),
      primary(number('year', 'int')),
      primary(name('level', 16)),
      primary(name('code', 9)),
      nullable(number('value', 'int')),
      nullable(text('unknownReason')),
      nullable(text('note')),
    ]),
  ];
}
