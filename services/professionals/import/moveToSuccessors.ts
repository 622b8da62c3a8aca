import type { EntityManager } from 'typeorm';

/**
 * Gives practices and structures whose commune is out of use the commune of today that it leads to, as loads do with the codes
 * of files: else they would be in no territory after a new COG. In the caller's transaction, before sums are made. A commune
 * that is split again later takes its own only with the next load of the directories.
 */
export async function moveToSuccessors(manager: EntityManager): Promise<void> {
  for (const table of ['practice', 'care_structure']) {
    await manager.query(
      `UPDATE ${table} SET communeCode = (
         SELECT former_code.successorCode FROM former_code WHERE former_code.code = ${table}.communeCode)
       WHERE communeCode IN (SELECT former_code.code FROM former_code)`,
    );
  }
}
