import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Databases, Handler } from './Handler';
import { professionalByNumber } from './professionalByNumber';
import { structuresOfDepartment } from './structuresOfDepartment';

/** The databases of a folder, opened by the driver alone to be read. */
export function openDatabases(folder: string): Databases {
  const open = (name: string) => new BetterSqlite3(join(folder, `${name}.sqlite`), { readonly: true });
  return { territories: open('territories'), cpts: open('cpts'), professionals: open('professionals') };
}

/** The handlers written by hand, with what they are asked of these databases. */
export function handlersFor({ professionals }: Databases): Handler[] {
  const { rpps } = professionals
    .prepare<[], { rpps: string }>('SELECT rpps FROM practice WHERE communeCode IS NOT NULL LIMIT 1')
    .get() ?? { rpps: '' };
  return [professionalByNumber(rpps), structuresOfDepartment('83')];
}
