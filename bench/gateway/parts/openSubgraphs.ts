import { join } from 'node:path';
import { services } from '../../../cli/services';
import { openDatabase } from '../../../common/database/openDatabase';
import type { Subgraph } from '../../../common/service/ServiceDefinition';
import { BENCH_TODAY } from '../../support/openProduct';

/** Maillage's three subgraphs on the databases of a folder, which are left as they are, and open as long as the process lives. */
export async function openSubgraphs(folder: string): Promise<Subgraph[]> {
  const subgraphs: Subgraph[] = [];
  for (const service of services) {
    const file = join(folder, `${service.name}.sqlite`);
    const database = await openDatabase({ kind: 'sqlite', file, readOnly: true }, service);
    subgraphs.push(await service.createSubgraph(database, { today: () => BENCH_TODAY }));
  }
  return subgraphs;
}
