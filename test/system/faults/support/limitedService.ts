import { services } from '../../../../cli/services';
import { openDatabase } from '../../../../common/database/openDatabase';
import { subgraphServer } from '../../../../common/service/subgraphServer';

/** The directory's service in this process, whose statements the server ends earlier than those of the program. */
export interface LimitedService {
  readonly address: string;
  /** Causes of failures, as they would stand in the log. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

/** Starts it on a database that is prepared; a statement may take so many seconds. */
export async function limitedService(url: string, statementSeconds: number): Promise<LimitedService> {
  const service = services.find(({ name }) => name === 'professionals')!;
  const log: string[] = [];
  const database = await openDatabase({ kind: 'mysql', url, statementSeconds }, service);
  const subgraph = await service.createSubgraph(database, { today: () => '2026-11-22' });
  const onError = (_id: string, error: Error): void => void log.push(error.message);
  const app = subgraphServer({ ...subgraph, onError }, () => Promise.resolve(''));
  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    log,
    close: async () => {
      await app.close();
      await database.destroy();
    },
  };
}
