import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { services } from '../../cli/services';
import { openDatabase, type DatabaseSettings } from '../../common/database/openDatabase';
import { DateScalar } from '../../common/graphql/scalars';
import { projectPath } from '../../common/paths';
import type { ServiceName, Subgraph } from '../../common/service/ServiceDefinition';
import { createGateway } from '../../gateway/createGateway';
import { maillageEngine } from '../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../gateway/transport/inProcessTransport';
import type { Question } from './ask';

/** A statement that a service sent to its database. */
export interface SentStatement {
  readonly service: ServiceName;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The whole graph in this process on databases that are prepared already, with every statement written down. */
export interface EmbeddedGraph {
  /** The answer's body, and the statements that it took. */
  readonly ask: (question: Question) => Promise<{ body: unknown; statements: readonly SentStatement[] }>;
  readonly databaseOf: (service: ServiceName) => DataSource;
  readonly close: () => Promise<void>;
}

/** Opens it, with today fixed. */
export async function openEmbeddedGraph(
  settingsOf: (service: ServiceName) => DatabaseSettings,
  today = '2026-11-22',
): Promise<EmbeddedGraph> {
  const databases = new Map<ServiceName, DataSource>();
  const subgraphs: Subgraph[] = [];
  const sent: SentStatement[] = [];
  for (const service of services) {
    const database = await openDatabase(settingsOf(service.name), service);
    record(database, (sql, parameters) => void sent.push({ service: service.name, sql, parameters }));
    databases.set(service.name, database);
    subgraphs.push(await service.createSubgraph(database, { today: () => today }));
  }
  const app = await openGateway(subgraphs);
  return {
    ask: async ({ headers = {}, ...payload }) => {
      sent.length = 0;
      const { body } = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
      return { body: JSON.parse(body) as unknown, statements: [...sent] };
    },
    databaseOf: (service) => databases.get(service)!,
    close: async () => {
      await app.close();
      for (const database of databases.values()) await database.destroy();
    },
  };
}

function openGateway(subgraphs: readonly Subgraph[]): Promise<FastifyInstance> {
  const scopes = new Set(['membership:read', 'directory:read']);
  return createGateway({
    supergraph: readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8')),
    createEngine: maillageEngine,
    scalars: [DateScalar],
    transports: new Map(
      subgraphs.map((each) => [
        each.name,
        inProcessTransport({
          ...each,
          onError: (_id, error) => {
            throw error;
          },
        }),
      ]),
    ),
    keys: new Map([['development', scopes]]),
    playground: null,
    report: () => undefined,
  });
}

/** TypeORM tells its logger of every statement, whoever runs it. */
function record(
  database: DataSource,
  onStatement: (sql: string, parameters: readonly unknown[]) => void,
): void {
  const silent = (): void => undefined;
  database.setOptions({
    logging: ['query'],
    logger: {
      logQuery: (sql, parameters: unknown[] = []) => onStatement(sql, parameters),
      logQueryError: silent,
      logQuerySlow: silent,
      logSchemaBuild: silent,
      logMigration: silent,
      log: silent,
    },
  });
}
