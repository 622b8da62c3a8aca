import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** Writes rows into one table as fast as the driver can. */
export interface BulkWriter<Row> {
  /** Takes rows; resolves when it can take more. They can be read from the shadow after `end`. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
  /** Writes what is left, and returns how many rows there are in all. */
  readonly end: () => Promise<number>;
}

/** What a change of tables waits for: that nobody reads the old ones, and then that these are dropped, while the new ones answer. */
export type SwitchWait = 'readers' | 'old tables';

/**
 * Tables that are filled beside those that answer, and then take their place at once: readers see the old ones until the
 * new ones are whole. A load that is killed leaves them behind, and the next one drops them.
 */
export interface ShadowTables {
  /** Makes the shadow of the entity's table, empty and without secondary indexes, and opens a writer into it. */
  readonly create: <Row extends ObjectLiteral>(entity: EntityTarget<Row>) => Promise<BulkWriter<Row>>;
  /** The shadow's name as SQL writes it. Throws where none was made. */
  readonly nameOf: (entity: EntityTarget<ObjectLiteral>) => string;
  /** Runs SQL on the shadows' database: for sums made of what was written, and for repeated rows taken out. */
  readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** Makes the secondary indexes of the table that answers on its shadow; all of them where none is named. */
  readonly buildIndexes: (entity: EntityTarget<ObjectLiteral>) => Promise<void>;
  /**
   * Puts all shadows in the place of their tables, together with what `finish` writes (the version of the dataset), so that
   * no reader sees the one without the other; then drops the old tables. `finish` is given the names of the tables to write
   * to, as SQL writes them: on MariaDB these are shadows too, since a change of tables ends a transaction there. `onWait` is told
   * of what takes a while.
   */
  readonly switchOver: (
    alsoChanged: readonly EntityTarget<ObjectLiteral>[],
    finish: (run: ShadowTables['query'], nameOf: ShadowTables['nameOf']) => Promise<void>,
    onWait?: (what: SwitchWait) => void,
  ) => Promise<void>;
  /** Drops every shadow; the tables that answer are left as they are. */
  readonly drop: () => Promise<void>;
}

/** Opens the shadow tables of one load; `onWait` is told where that has to wait for what a killed one has left under way. */
export type OpenShadowTables = (database: DataSource, onWait?: () => void) => Promise<ShadowTables>;
