import { placesFor } from '../../../common/database/placesFor';
import type { Statement } from '../../../common/database/Statement';

/** The statement that gives those who practise in each structure (see ownedRows), each once, in the order of RPPS numbers. */
export function professionalsOf(finessNumbers: readonly string[]): Statement {
  return {
    sql: `SELECT DISTINCT practice.finess AS owner, practice.rpps AS rowKey, practice.rpps AS rowId
      FROM practice WHERE practice.finess IN (${placesFor(finessNumbers)})`,
    parameters: finessNumbers,
  };
}
