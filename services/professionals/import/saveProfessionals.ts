import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../common/database/insertRows';
import { PracticeRow } from '../entities/PracticeRow';
import { ProfessionalRow } from '../entities/ProfessionalRow';
import { groupNumberOf } from '../model/professionalGroup';
import { recountSums } from './sums/recountSums';

/** A professional without what is computed for lists. */
export type ProfessionalFacts = Omit<ProfessionalRow, 'groupNumber'>;

/** A practice without what is copied for lists. */
export type PracticeFacts = Omit<PracticeRow, 'groupNumber' | 'departmentCode'>;

/** Adds professionals with all their practices, and makes the sums anew. Returns how many rows there are of both. */
export async function saveProfessionals(
  manager: EntityManager,
  rows: {
    readonly professionals: readonly ProfessionalFacts[];
    readonly practices: readonly PracticeFacts[];
  },
): Promise<number> {
  const professionals = rows.professionals.map((row) => ({ ...row, groupNumber: groupNumberOf(row) }));
  const groups = new Map(professionals.map(({ rpps, groupNumber }) => [rpps, groupNumber]));
  const practices = rows.practices.map((row) => ({
    ...row,
    groupNumber: groups.get(row.rpps) as number,
    departmentCode: null,
  }));
  await insertRows(manager, ProfessionalRow, professionals);
  await insertRows(manager, PracticeRow, practices);
  await recountSums(manager);
  return professionals.length + practices.length;
}
