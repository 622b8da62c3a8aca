import type { EntityManager } from 'typeorm';
import type { RecordContent, RecordReader } from './RecordReader';

/** The rows that make up records of one kind: SQL whose first column `recordId` tells of which record each row is. */
export interface RecordRows {
  readonly kind: string;
  /** One statement a table; each gives `recordId` and whatever the record says, its rows in an order of their own. */
  readonly statements: readonly string[];
}

/** Reads records as all that their rows say, in the order of the statements; the order of rows in each is the statement's. */
export function rowsReader({ kind, statements }: RecordRows): RecordReader {
  return {
    kind,
    read: async (manager: EntityManager): Promise<RecordContent[]> => {
      const contents = new Map<string, string[]>();
      for (const [place, statement] of statements.entries()) {
        for (const { recordId, ...rest } of await manager.query<RecordRow[]>(statement)) {
          const parts = contents.get(recordId) ?? [];
          contents.set(recordId, parts);
          parts.push(`${place} ${JSON.stringify(rest)}`);
        }
      }
      return [...contents].map(([id, parts]) => ({ id, content: parts.join('\n') }));
    },
  };
}

interface RecordRow {
  readonly recordId: string;
  readonly [column: string]: unknown;
}
