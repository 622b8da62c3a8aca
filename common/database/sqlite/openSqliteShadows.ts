import type { OpenShadowTables } from '../ShadowTables';
import { SqliteShadowTables } from './SqliteShadowTables';

/** Shadow tables in a SQLite database; what a killed load has left behind is dropped. */
export const openSqliteShadows: OpenShadowTables = (database) =>
  Promise.resolve().then(() => new SqliteShadowTables(database));
