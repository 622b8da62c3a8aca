import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ImportReport } from '../../cli/import/ImportReport';
import { services } from '../../cli/services';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { preparedFolder, runProgram, type Outcome, type RunOptions } from './program';
import { runHere } from './runHere';

/** A folder of databases of its own, to load files into with the built program. */
export interface LoadFolder {
  readonly path: string;
  /** What a run of the program on these databases needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs `maillage import`. */
  readonly load: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
  /** The same in this process, for loads of which the start of a program tells nothing. */
  readonly loadHere: (args: readonly string[]) => Promise<Outcome>;
  /** Runs `maillage import … --json`, and gives its reports. Throws what the program told where the load failed. */
  readonly reports: (args: readonly string[], options?: RunOptions) => Promise<readonly ImportReport[]>;
  /** Writes a file to load, and gives its path. */
  readonly write: (name: string, content: string | Buffer) => string;
  /** Rows of a query on a service's database. */
  readonly query: <Row>(service: ServiceName, sql: string) => Row[];
  /** Everything that tells two states of the databases apart: tables, their numbers of rows, versions. */
  readonly state: () => Readonly<Record<string, unknown>>;
  readonly remove: () => void;
}

/** Makes one under the parent, with copies of the databases that the tests share. */
export function makeLoadFolder(parent: string = tmpdir()): LoadFolder {
  const path = mkdtempSync(join(parent, 'maillage-load-'));
  for (const { name } of services) copyFileSync(join(preparedFolder, `${name}.sqlite`), fileOf(path, name));
  const environment = { MAILLAGE_DATA_DIR: path };
  const load: LoadFolder['load'] = (args, options = {}) =>
    runProgram(['import', ...args], { ...options, environment: { ...environment, ...options.environment } });
  return {
    path,
    environment,
    load,
    loadHere: (args) => runHere(['import', ...args], { environment }),
    reports: async (args, options) => {
      const { code, output, errors } = await load([...args, '--json'], options);
      if (code !== 0) throw new Error(errors);
      return JSON.parse(output) as readonly ImportReport[];
    },
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    query: (service, sql) => queried(fileOf(path, service), sql),
    state: () => Object.fromEntries(services.map(({ name }) => [name, stateOf(fileOf(path, name))])),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Rows of a query; none where the database is not there yet. */
export function queried<Row>(file: string, sql: string): Row[] {
  if (!existsSync(file)) return [];
  // Not read only: what a killed process has left half written is rolled back by who comes next.
  const database = new Database(file, { fileMustExist: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}

function fileOf(folder: string, service: ServiceName): string {
  return join(folder, `${service}.sqlite`);
}

function stateOf(file: string): Readonly<Record<string, unknown>> {
  const tables = queried<{ name: string }>(
    file,
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, COUNT(*) AS count FROM "${name}"`);
  return {
    rows: queried(file, counts.join(' UNION ALL ')),
    versions: queried(file, 'SELECT * FROM dataset_version ORDER BY id'),
    imports: queried(file, 'SELECT * FROM dataset_import ORDER BY id'),
  };
}
