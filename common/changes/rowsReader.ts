import type { EntityManager } from 'typeorm';
import type { RecordContent, RecordReader } from './RecordReader';

/**
 * The rows that make up records of one kind: SQL that gives `recordId`, of which record each row is. A record is there where the
 * first statement has a row of it; the others say more of it.
 */
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
      const contents = new Map<string, string>();
      for (const [place, statement] of statements.entries()) {
        for (const { recordId, ...rest } of await manager.query<RecordRow[]>(statement)) {
          const before = contents.get(recordId);
          if (before === undefined && place > 0) continue;
          const part = `${place} ${JSON.stringify(rest)}`;
          contents.set(recordId, before === undefined ? part : `${before}\n${part}`);
        }
      }
      return Array.from(contents, ([id, content]) => ({ id, content }));
    },
  };
}

interface RecordRow {
  readonly recordId: string;
  readonly [column: string]: unknown;
}
