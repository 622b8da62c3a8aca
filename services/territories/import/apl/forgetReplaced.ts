import { In, type EntityManager } from 'typeorm';
import { DatasetImportRow } from '../../../../common/datasets/DatasetImportRow';

/** The years at the end of the id of a load: "apl doctor 2023", "apl doctor 2022-2023". */
const YEARS = /(\d{4})(?:-(\d{4}))?$/;

/**
 * Forgets the loads of a profession that gave one of these years or years around them, so that their files may take its place
 * again. A file whose years leave some out is forgotten for those too: it is read once more, no more.
 */
export async function forgetReplaced(
  manager: EntityManager,
  datasetId: string,
  years: readonly number[],
): Promise<void> {
  const loads = await manager.findBy(DatasetImportRow, { datasetId });
  const replaced = loads.filter(({ id }) => {
    const [, first, last = first] = YEARS.exec(id) ?? [];
    return years.some((year) => Number(first) <= year && year <= Number(last));
  });
  await manager.delete(DatasetImportRow, { id: In(replaced.map(({ id }) => id)) });
}
