import { Like, type EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { replaceRows } from './replaceRows';
import type { TableRows } from './TableRows';

/** What a load of files writes. */
export interface FileFacts {
  readonly datasetId: string;
  /** Those that rows bear; their ids begin with the dataset's. */
  readonly sources: readonly SourceRow[];
  readonly tables: readonly TableRows[];
}

/** Writes the facts in place of those of the dataset's earlier version; `progress` is told 0 to 1. */
export async function saveFacts(
  manager: EntityManager,
  { datasetId, sources, tables }: FileFacts,
  progress: (share: number) => void,
): Promise<void> {
  await manager.delete(SourceRow, { id: Like(`${datasetId}-%`) });
  await insertRows(manager, SourceRow, sources);
  for (const [index, table] of tables.entries()) {
    await replaceRows(manager, table, datasetId);
    progress((index + 1) / tables.length);
  }
}
