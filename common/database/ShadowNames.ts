import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** The names of a table while another takes its place, as SQL writes them. */
export interface NamesOfTable {
  /** As the catalogue of the database has it. */
  readonly plain: string;
  readonly live: string;
  readonly next: string;
  readonly old: string;
}

/** Keeps which tables have a shadow. */
export class ShadowNames {
  readonly #database: DataSource;
  readonly #made = new Map<string, NamesOfTable>();

  constructor(database: DataSource) {
    this.#database = database;
  }

  /** The tables that have a shadow, in the order in which they were made. */
  get made(): NamesOfTable[] {
    return [...this.#made.values()];
  }

  /** Every name that a load may leave behind when it is killed. */
  get leftovers(): string[] {
    return this.#database.entityMetadatas
      .map((metadata) => this.#of(metadata))
      .flatMap(({ next, old }) => [next, old]);
  }

  /** The names of the entity's table, whether it has a shadow or not. */
  of(entity: EntityTarget<ObjectLiteral>): NamesOfTable {
    return this.#of(this.#database.getMetadata(entity));
  }

  has(entity: EntityTarget<ObjectLiteral>): boolean {
    return this.#made.has(this.of(entity).plain);
  }

  /** The names for a new shadow. Throws where there is one already. */
  add(entity: EntityTarget<ObjectLiteral>): NamesOfTable {
    const names = this.of(entity);
    if (this.#made.has(names.plain)) throw new Error(`The table ${names.plain} already has a shadow.`);
    this.#made.set(names.plain, names);
    return names;
  }

  /** The shadow of the entity's table. Throws where none was made. */
  nameOf(entity: EntityTarget<ObjectLiteral>): string {
    const { plain, next } = this.of(entity);
    if (!this.#made.has(plain)) throw new Error(`The table ${plain} has no shadow.`);
    return next;
  }

  clear(): void {
    this.#made.clear();
  }

  #of({ tableName }: { readonly tableName: string }): NamesOfTable {
    const escape = (name: string): string => this.#database.driver.escape(name);
    return {
      plain: tableName,
      live: escape(tableName),
      next: escape(`${tableName}__next`),
      old: escape(`${tableName}__old`),
    };
  }
}
