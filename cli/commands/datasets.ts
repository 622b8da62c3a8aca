import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig, type Config } from '../../common/config';
import { openDatabase } from '../../common/database/openDatabase';
import { DatasetVersionRow } from '../../common/datasets/DatasetVersionRow';
import { StartupError } from '../../common/errors/StartupError';
import type { ServiceDefinition } from '../../common/service/ServiceDefinition';
import { table } from '../output/table';
import { preparationError } from '../preparation/preparationError';
import { services } from '../services';

/** A dataset as it stands in a service's database. */
interface DatasetLine {
  readonly service: string;
  readonly dataset: string;
  readonly version: string;
  readonly asOf: string | null;
  readonly rows: number;
  readonly rowsRead: number;
  readonly merged: number;
  readonly leftOut: number;
  readonly rejected: number;
}

/** `maillage datasets`: what is loaded, in which version. */
export function datasetsCommand(): Command {
  return new Command('datasets')
    .description('List the datasets that are loaded in the embedded databases, with their versions and rows.')
    .option('--json', 'as JSON, for a program')
    .action(async (flags: { readonly json?: boolean }) => {
      const config = readConfig();
      const lines = (await Promise.all(services.map((service) => datasetsOf(service, config)))).flat();
      console.log(flags.json === true ? JSON.stringify(lines, null, 2) : tableOf(lines));
    });
}

async function datasetsOf(service: ServiceDefinition, config: Config): Promise<DatasetLine[]> {
  const file = join(config.dataFolder, `${service.name}.sqlite`);
  if (!existsSync(file)) {
    throw new StartupError(
      `There is no database of the service ${service.name} in ${config.dataFolder}: run "maillage start" first.`,
    );
  }
  const rows = await rowsOf(service, file).catch((error: unknown) => {
    throw isOfOlderBuild(error)
      ? new StartupError(
          `The database ${file} is of an older build: run "maillage start" once, which brings it up to date.`,
        )
      : preparationError(file, error);
  });
  return rows.map((row) => ({
    service: service.name,
    dataset: row.id,
    version: row.version,
    asOf: row.asOf,
    rows: row.rows,
    rowsRead: row.rowsRead,
    merged: row.merged,
    leftOut: row.leftOut,
    rejected: row.rejected,
  }));
}

/** Columns are added by migrations, which this command does not run. */
function isOfOlderBuild(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no such column');
}

async function rowsOf(service: ServiceDefinition, file: string): Promise<DatasetVersionRow[]> {
  const database = await openDatabase({ kind: 'sqlite', file, readOnly: true }, service);
  try {
    return await database.getRepository(DatasetVersionRow).find({ order: { id: 'ASC' } });
  } finally {
    await database.destroy();
  }
}

function tableOf(lines: readonly DatasetLine[]): string {
  const head = ['service', 'dataset', 'version', 'as of', 'read', 'loaded', 'merged', 'left out', 'rejected'];
  return table(
    head,
    lines.map((line) => [
      line.service,
      line.dataset,
      line.version,
      line.asOf ?? '–',
      line.rowsRead,
      line.rows,
      line.merged,
      line.leftOut,
      line.rejected,
    ]),
  );
}
