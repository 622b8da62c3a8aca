import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';

/** A SQLite file, or the address of a MySQL-protocol database: mysql://user:password@host:3306/name. */
export type DatabaseSettings =
  | { readonly kind: 'sqlite'; readonly file: string; readonly readOnly?: boolean }
  | { readonly kind: 'mysql'; readonly url: string };

type ClassList = MixedList<(new () => object) | EntitySchema>;
type MigrationList = NonNullable<DataSourceOptions['migrations']>;

/** The tables of a service, and the migrations that make them. */
export interface DatabaseModel {
  readonly entities: ClassList;
  readonly migrations: MigrationList;
}

/** An open database with the service's tables. Nothing is created or changed: migrations are run by the preparation. */
export async function openDatabase(settings: DatabaseSettings, model: DatabaseModel): Promise<DataSource> {
  const shared = {
    entities: model.entities,
    migrations: model.migrations,
    synchronize: false,
    logging: false,
  } as const;
  const options: DataSourceOptions =
    settings.kind === 'sqlite'
      ? { ...shared, type: 'better-sqlite3', database: settings.file, readonly: settings.readOnly ?? false }
      : { ...shared, type: 'mysql', url: settings.url, charset: 'utf8mb4_bin', timezone: 'Z' };
  return new DataSource(options).initialize();
}
