import { graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import { databaseModel } from '../../../../services/territories/databaseModel';
import { createSubgraph } from '../../../../services/territories/subgraph';
import type { TestDatabases } from '../../../support/databases';
import { sentStatements } from '../../../support/sentStatements';
import { territoriesDatabase } from './territoriesDatabase';

/** The day that is today in these tests. */
export const testDay = '2026-11-22';

/** An answer, its data as loose JSON. */
export interface Asked {
  readonly data: Json;
  readonly errors: { readonly code: unknown; readonly message: string }[];
}

/** JSON that tests reach into by path. */
export type Json = { readonly [key: string]: Json } & readonly Json[] & (string | number | boolean | null);

/** Asks the subgraph as the gateway does, each time with a new context. */
export interface Asker {
  readonly database: DataSource;
  readonly ask: (source: string, variables?: Record<string, unknown>) => Promise<Asked>;
  /** Runs the query, and counts the statements that reach the database. */
  readonly statements: (source: string) => Promise<number>;
}

/** The subgraph on the prepared database of the kind, to ask and not to change. It is closed after the block. */
export async function askSharedTerritories(databases: TestDatabases): Promise<Asker> {
  if (databases.kind === 'sqlite') return askTerritories(databases.closeAfter(await territoriesDatabase()));
  return askTerritories(await databases.open(databaseModel, await databases.prepared('territories')));
}

/** The subgraph on the loaded database, or on another one. Destroy the database when the tests are done. */
export async function askTerritories(other?: DataSource): Promise<Asker> {
  const database = other ?? (await territoriesDatabase());
  const subgraph = await createSubgraph(database, { today: () => testDay });
  const ask: Asker['ask'] = async (source, variableValues) => {
    const result = await graphql({
      schema: subgraph.schema,
      source,
      contextValue: subgraph.createContext(),
      ...(variableValues === undefined ? {} : { variableValues }),
    });
    const errors = (result.errors ?? []).map(({ message, extensions }) => ({
      code: extensions['code'],
      message,
    }));
    return { data: JSON.parse(JSON.stringify(result.data ?? null)) as Json, errors };
  };
  const statements: Asker['statements'] = async (source) => {
    const sent = await sentStatements(database, () => ask(source));
    return sent.length;
  };
  return { database, ask, statements };
}
