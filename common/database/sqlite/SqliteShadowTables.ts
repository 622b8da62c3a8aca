import { randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { plainColumns } from '../plainColumns';
import { ShadowNames } from '../ShadowNames';
import type { BulkWriter, ShadowTables } from '../ShadowTables';
import { copiedIndex, copiedTable } from './copiedSql';
import { sqliteConnection } from './sqliteConnection';
import { sqliteWriter } from './sqliteWriter';

/** Also what an index is sorted in; the process ends with the load, so that it is not set back. */
const CACHE_KILOBYTES = 4_000;

/** Shadows in the same file: a change of tables is part of a transaction in SQLite, so one commit puts all in place. */
export class SqliteShadowTables implements ShadowTables {
  readonly #database: DataSource;
  readonly #connection: Database;
  readonly #names: ShadowNames;
  readonly #token = randomBytes(4).toString('hex');

  constructor(database: DataSource) {
    this.#database = database;
    this.#connection = sqliteConnection(database);
    this.#names = new ShadowNames(database);
    // Rows are written in order and read in order: more pages in memory would only stand beside the load's own.
    this.#connection.pragma(`cache_size = -${CACHE_KILOBYTES}`);
    for (const name of this.#names.leftovers) this.#connection.exec(`DROP TABLE IF EXISTS ${name}`);
  }

  readonly create = <Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<BulkWriter<Row>> =>
    Promise.resolve().then(() => {
      const { plain, next } = this.#names.add(entity);
      const [sql] = this.#sqlOf('table', plain);
      if (sql === undefined) throw new Error(`There is no table ${plain}.`);
      this.#connection.exec(copiedTable(sql, next));
      return sqliteWriter<Row>(this.#connection, next, plainColumns(this.#database.getMetadata(entity)));
    });

  readonly nameOf = (entity: EntityTarget<ObjectLiteral>): string => this.#names.nameOf(entity);

  readonly query = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    Promise.resolve().then(() => {
      const statement = this.#connection.prepare(sql);
      const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
      if (statement.reader) return statement.all(values) as Row[];
      statement.run(values);
      return [];
    });

  readonly buildIndexes = async (entity: EntityTarget<ObjectLiteral>): Promise<void> => {
    const copy = { table: this.#names.nameOf(entity), token: this.#token };
    for (const sql of this.#sqlOf('index', this.#names.of(entity).plain)) {
      this.#connection.exec(copiedIndex(sql, copy));
      await breathe();
    }
  };

  readonly switchOver: ShadowTables['switchOver'] = async (alsoChanged, finish) => {
    const changed = new Map(
      alsoChanged.map((entity) => [this.#names.of(entity).plain, this.#names.of(entity).live]),
    );
    const nameOf = (entity: EntityTarget<ObjectLiteral>): string =>
      this.#names.has(entity)
        ? this.#names.nameOf(entity)
        : (changed.get(this.#names.of(entity).plain) ?? this.#names.nameOf(entity));
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      await finish(this.query, nameOf);
      for (const { live, next } of this.#names.made) {
        this.#connection.exec(`DROP TABLE ${live}`);
        this.#connection.exec(`ALTER TABLE ${next} RENAME TO ${live}`);
      }
      this.#connection.exec('COMMIT');
    } catch (error) {
      // A full disk has already rolled it back.
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
      throw error;
    }
    this.#names.clear();
  };

  readonly drop = (): Promise<void> =>
    Promise.resolve().then(() => {
      for (const { next } of this.#names.made) this.#connection.exec(`DROP TABLE IF EXISTS ${next}`);
      this.#names.clear();
    });

  /** The statements that made a table or its indexes; those of keys have none of their own. */
  #sqlOf(type: 'table' | 'index', table: string): string[] {
    return this.#connection
      .prepare(
        'SELECT sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL ORDER BY name',
      )
      .pluck()
      .all(type, table) as string[];
  }
}
