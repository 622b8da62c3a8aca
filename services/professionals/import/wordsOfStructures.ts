import type { CareStructureRow } from '../entities/CareStructureRow';
import type { CareStructureWordRow } from '../entities/CareStructureWordRow';

/** As long as the column. */
const LONGEST_WORD = 100;

/** The words of the structures' names, each once for each structure, to find them by. */
export function wordsOfStructures(
  structures: readonly Pick<CareStructureRow, 'finess' | 'foldedName'>[],
): CareStructureWordRow[] {
  return structures.flatMap(({ finess, foldedName }) =>
    [...new Set(foldedName.split(' ').map((word) => word.slice(0, LONGEST_WORD)))]
      .filter((word) => word !== '')
      .map((word) => ({ word, finess })),
  );
}
