import { dialectOf } from './dialect';
import type { OpenShadowTables } from './ShadowTables';

/** Opens the shadow tables of one load, and drops what a killed one has left behind. Only under the lock of loads. */
export const openShadowTables: OpenShadowTables = (database, onWait) =>
  dialectOf(database.options.type).openShadowTables(database, onWait);
