import type { DataSource, Logger } from 'typeorm';
import type { TestGraph } from './testGraph';

/** The SQL statements that a query sends, once what is kept in memory has been read. */
export async function statementsOf(graph: TestGraph, query: string): Promise<string[]> {
  await graph.data(query);
  const statements: string[] = [];
  const before = graph.database.logger;
  graph.database.logger = recorder(statements);
  await graph.data(query);
  graph.database.logger = before;
  return statements;
}

function recorder(statements: string[]): DataSource['logger'] {
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (query) => statements.push(query),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  return logger;
}
