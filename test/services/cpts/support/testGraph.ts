import { graphql, type ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { cpts } from '../../../../services/cpts/definition';
import type { TestDatabases } from '../../../support/databases';
import { openTestDatabase } from './testDatabase';

/** The day that tests take for today unless they say otherwise. */
export const TEST_TODAY = '2022-06-30';

/** An answer as plain JSON. */
export type Answer = ExecutionResult<Record<string, unknown>>;

/** The subgraph on the test database, asked in process. */
export interface TestGraph {
  readonly database: DataSource;
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of an answer that must have no errors. */
  readonly data: <Data = never>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  readonly close: () => Promise<void>;
}

/** Asks the subgraph on a database, each question with a context of its own. */
export async function askingSubgraph(database: DataSource, today: string): Promise<TestGraph['answer']> {
  const { schema, createContext } = await cpts.createSubgraph(database, { today: () => today });
  return async (source, variableValues = {}) => {
    const result = await graphql({ schema, source, variableValues, contextValue: createContext() });
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
}

/** Opens the test database and the subgraph on it. */
export async function openTestGraph(today = TEST_TODAY): Promise<TestGraph> {
  const { database, discard } = await openTestDatabase();
  return graphOn(database, today, discard);
}

/** The subgraph on the prepared database of the kind, which all test files share, to ask and not to change. It is closed with its databases. */
export async function openSharedGraph(databases: TestDatabases, today = TEST_TODAY): Promise<TestGraph> {
  const database = await databases.open(cpts, await databases.prepared('cpts'));
  return graphOn(database, today, () => Promise.resolve());
}

/** The subgraph on a database that is open already. */
export async function graphOn(
  database: DataSource,
  today: string,
  close: TestGraph['close'],
): Promise<TestGraph> {
  const answer = await askingSubgraph(database, today);
  return {
    database,
    answer,
    data: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const result = await answer(query, variables);
      expect(result.errors).toBeUndefined();
      return result.data as Data;
    },
    close,
  };
}
