import { setTimeout as pause } from 'node:timers/promises';
import type { PoolConnection, RowDataPacket } from 'mysql2';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { plainColumns } from '../plainColumns';
import { ShadowNames } from '../ShadowNames';
import type { BulkWriter, ShadowTables } from '../ShadowTables';
import { insertWriter } from './insertWriter';
import { loadDataWriter } from './loadDataWriter';
import { secondaryIndexes, type SecondaryIndex } from './secondaryIndexes';
import { toldWhileWaiting } from './toldWhileWaiting';

/** Readers queue up behind a change of tables that waits for a slow one: it waits for this long, then lets them pass. */
const SECONDS_IN_READERS_WAY = 2;
const TRIES = 150;
const MS_BETWEEN_TRIES = 2_000;

/** Shadows beside the tables, put in their place by one RENAME TABLE; on a connection of their own. */
export class MysqlShadowTables implements ShadowTables {
  readonly #database: DataSource;
  readonly #connection: PoolConnection;
  readonly #localFiles: boolean;
  readonly #names: ShadowNames;

  /** `localFiles` says whether the server takes LOAD DATA LOCAL. */
  constructor(database: DataSource, connection: PoolConnection, localFiles: boolean) {
    this.#database = database;
    this.#connection = connection;
    this.#localFiles = localFiles;
    this.#names = new ShadowNames(database);
  }

  readonly create = async <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
  ): Promise<BulkWriter<Row>> => {
    const { live, next } = this.#names.add(entity);
    await this.query(`CREATE TABLE ${next} LIKE ${live}`);
    const indexes = await this.#indexesOf(live);
    if (indexes.length > 0) {
      await this.query(`ALTER TABLE ${next} ${indexes.map(({ name }) => `DROP INDEX ${name}`).join(', ')}`);
    }
    const columns = plainColumns(this.#database.getMetadata(entity));
    const open = this.#localFiles ? loadDataWriter<Row> : insertWriter<Row>;
    return open(this.#connection, next, columns);
  };

  readonly nameOf = (entity: EntityTarget<ObjectLiteral>): string => this.#names.nameOf(entity);

  readonly query = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    const [rows] = await this.#connection.promise().query<RowDataPacket[]>(sql, [...parameters]);
    return Array.isArray(rows) ? (rows as Row[]) : [];
  };

  readonly buildIndexes = async (entity: EntityTarget<ObjectLiteral>): Promise<void> => {
    const indexes = await this.#indexesOf(this.#names.of(entity).live);
    const next = this.#names.nameOf(entity);
    if (indexes.length === 0) return;
    await this.query(
      `ALTER TABLE ${next} ${indexes.map(({ definition }) => `ADD ${definition}`).join(', ')}`,
    );
  };

  readonly switchOver: ShadowTables['switchOver'] = async (alsoChanged, finish, onWait = () => undefined) => {
    for (const entity of alsoChanged.filter((each) => !this.#names.has(each))) {
      const { live, next } = this.#names.add(entity);
      await this.query(`CREATE TABLE ${next} LIKE ${live}`);
      await this.query(`INSERT INTO ${next} SELECT * FROM ${live}`);
    }
    await finish(this.query, this.nameOf);
    const { made } = this.#names;
    await this.#whenNobodyReads(
      `RENAME TABLE ${made.map(({ live, next, old }) => `${live} TO ${old}, ${next} TO ${live}`).join(', ')}`,
      () => onWait('readers'),
    );
    this.#names.clear();
    // The load has succeeded by now: old tables that can't be dropped are dropped by the next one.
    const dropped = this.query(`DROP TABLE ${made.map(({ old }) => old).join(', ')}`).catch(() => undefined);
    await toldWhileWaiting(dropped, () => onWait('old tables'));
    this.#close();
  };

  readonly drop = async (): Promise<void> => {
    const names = this.#names.made.map(({ next }) => next);
    this.#names.clear();
    if (names.length > 0) await this.query(`DROP TABLE IF EXISTS ${names.join(', ')}`);
    this.#close();
  };

  /** Drops what a killed load has left behind; where the server still works on it, this waits. */
  async dropLeftovers(): Promise<void> {
    await this.query(`DROP TABLE IF EXISTS ${this.#names.leftovers.join(', ')}`);
  }

  async #indexesOf(table: string): Promise<SecondaryIndex[]> {
    const rows = await this.query<Record<string, string>>(`SHOW CREATE TABLE ${table}`);
    return secondaryIndexes(rows[0]?.['Create Table'] ?? '');
  }

  async #whenNobodyReads(sql: string, onWait: () => void): Promise<void> {
    await this.query(`SET SESSION lock_wait_timeout = ${SECONDS_IN_READERS_WAY}`);
    for (let tries = 1; ; tries += 1) {
      try {
        await this.query(sql);
        break;
      } catch (error) {
        if (tries === TRIES || !isLockTimeout(error)) throw error;
      }
      if (tries === 1) onWait();
      await pause(MS_BETWEEN_TRIES);
    }
    // What comes after the change must not tell it as one that failed.
    await this.query('SET SESSION lock_wait_timeout = DEFAULT').catch(() => undefined);
  }

  /** Its session has settings of its own, which no other use of the pool must inherit. */
  #close(): void {
    this.#connection.destroy();
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ER_LOCK_WAIT_TIMEOUT';
}
