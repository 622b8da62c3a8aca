import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openEmbedded } from '../../cli/preparation/openEmbedded';
import { report } from '../../cli/report';
import { services } from '../../cli/services';
import { openDatabase } from '../../common/database/openDatabase';
import type { Day } from '../../common/calendarDay';
import { DateScalar } from '../../common/graphql/scalars';
import { projectPath } from '../../common/paths';
import type { Subgraph } from '../../common/service/ServiceDefinition';
import { createGateway } from '../../gateway/createGateway';
import { maillageEngine } from '../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import type { SubgraphTransport } from '../../gateway/transport/SubgraphTransport';
import { inProcessTransport } from '../../gateway/transport/inProcessTransport';
import { addNationalPerimeters } from './nationalDatabase';

/** The day that is today in every measurement. */
export const BENCH_TODAY: Day = '2026-11-22';

/** The three subgraphs on throwaway databases with the made-up national set. */
export interface Product {
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly size: { readonly cpts: number; readonly places: number };
  readonly close: () => Promise<void>;
}

/** Opens copies of the databases in the folder, prepared where there are none yet, and adds the national set. */
export async function openProduct(preparedFolder = projectPath('var')): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const databases: DataSource[] = [];
  const subgraphs: Subgraph[] = [];
  let size = { cpts: 0, places: 0 };
  for (const service of services) {
    const file = `${service.name}.sqlite`;
    const prepared = join(preparedFolder, file);
    if (existsSync(prepared)) copyFileSync(prepared, join(folder, file));
    const progress = () => undefined;
    const database = await openEmbedded(service, { dataFolder: folder, demo: true, progress });
    databases.push(database);
    if (service.name === 'cpts') size = await addNationalPerimeters(database);
    subgraphs.push(await service.createSubgraph(database, { today: () => BENCH_TODAY }));
  }
  return {
    transports: transportsOf(subgraphs),
    size,
    close: async () => {
      for (const database of databases) await database.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The three subgraphs on databases that are left as they are. */
export async function openPrepared(folder: string): Promise<Omit<Product, 'size'>> {
  const databases: DataSource[] = [];
  const subgraphs: Subgraph[] = [];
  for (const service of services) {
    const file = join(folder, `${service.name}.sqlite`);
    const database = await openDatabase({ kind: 'sqlite', file, readOnly: true }, service);
    databases.push(database);
    subgraphs.push(await service.createSubgraph(database, { today: () => BENCH_TODAY }));
  }
  return {
    transports: transportsOf(subgraphs),
    close: async () => {
      for (const database of databases) await database.destroy();
    },
  };
}

function transportsOf(subgraphs: readonly Subgraph[]): Map<string, SubgraphTransport> {
  return new Map(subgraphs.map((each) => [each.name, inProcessTransport({ ...each, onError: report })]));
}

/** The gateway in front of these transports, as `maillage start` makes it, to be asked by injected requests. */
export function openGateway(transports: ReadonlyMap<string, SubgraphTransport>) {
  return createGateway({
    supergraph: readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8')),
    createEngine: maillageEngine,
    scalars: [DateScalar],
    transports,
    keys: new Map([['development', new Set(['membership:read', 'directory:read'])]]),
    playground: null,
    report,
  });
}
