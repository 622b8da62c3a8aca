import { In, Like, type EntityManager } from 'typeorm';
import { SourceRow } from '../../../../common/datasets/SourceRow';

/**
 * Deletes the sources of an import that nothing names any more, as every row of theirs has been replaced. The ids of its
 * sources begin with the prefix and a hyphen; that of the load itself is saved afterwards.
 */
export async function deleteUnnamedSources(
  manager: EntityManager,
  prefix: string,
  named: readonly { readonly sourceId: string }[],
): Promise<void> {
  const sources = await manager.findBy(SourceRow, { id: Like(`${prefix}-%`) });
  const kept = new Set(named.map(({ sourceId }) => sourceId));
  await manager.delete(SourceRow, { id: In(sources.map(({ id }) => id).filter((id) => !kept.has(id))) });
}
