import { graphql, type ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { loadDatasets } from '../../../../common/datasets/loadDatasets';
import { professionals } from '../../../../services/professionals/definition';
import { copyWithinServer } from '../../../support/copyWithinServer';
import type { TestDatabases } from '../../../support/databases';
import { copyPrepared } from '../../../support/copyPrepared';
import { countStatements } from './countStatements';

/** The day that tests call today. */
export const TODAY = '2026-01-15';

type Variables = Record<string, unknown>;

/** The subgraph on a prepared database of its own in memory. */
export interface TestSubgraph {
  readonly database: DataSource;
  /** The answer to an operation; each has its own context, as each request has. */
  readonly answer: (operation: string, variables?: Variables) => Promise<ExecutionResult>;
  /** The data of an operation that must have no error. */
  readonly data: <Shape>(operation: string, variables?: Variables) => Promise<Shape>;
  /** The code of the first error of an operation that must have one. */
  readonly errorCode: (operation: string, variables?: Variables) => Promise<unknown>;
  /** How many statements an operation sends to the database. */
  readonly statements: (operation: string, variables?: Variables) => Promise<number>;
}

/**
 * A database with migrations run and datasets loaded, with the demonstration set or without. It starts as a copy of the one
 * that Jest's set-up has prepared, so that only what differs is loaded.
 */
export async function prepareDatabase(options: { readonly demo: boolean }): Promise<DataSource> {
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, professionals);
  await database.runMigrations();
  await copyPrepared('professionals', database);
  await loadDatasets(database, professionals.datasets(options));
  return database;
}

/** The subgraph on a prepared database. */
export async function professionalsSubgraph(options: { readonly demo: boolean }): Promise<TestSubgraph> {
  return subgraphOver(await prepareDatabase(options));
}

/** The subgraph on a database of the kind for this block alone, with the demonstration set. It is closed after the block. */
export async function demonstrationOn(databases: TestDatabases): Promise<TestSubgraph> {
  if (databases.kind === 'sqlite')
    return subgraphOver(databases.closeAfter(await prepareDatabase({ demo: true })));
  const database = await databases.open(professionals);
  await copyWithinServer(await databases.prepared('professionals'), database);
  return subgraphOver(database);
}

async function subgraphOver(database: DataSource): Promise<TestSubgraph> {
  const { schema, createContext } = await professionals.createSubgraph(database, { today: () => TODAY });
  const answer: TestSubgraph['answer'] = async (source, variables) =>
    graphql({
      schema,
      source,
      contextValue: createContext(),
      ...(variables && { variableValues: variables }),
    });
  return {
    database,
    answer,
    data: async <Shape>(operation: string, variables?: Variables) => {
      const { data, errors } = await answer(operation, variables);
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
      return data as Shape;
    },
    errorCode: async (operation, variables) =>
      (await answer(operation, variables)).errors?.[0]?.extensions['code'],
    statements: (operation, variables) => countStatements(database, () => answer(operation, variables)),
  };
}
