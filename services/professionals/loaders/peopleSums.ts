import type { SumLevel } from '../entities/ProfessionalSumRow';
import { answerOf } from '../model/professionalGroup';
import type { ProfessionalSearch } from './professionalSearch';
import { placesFor } from '../../../common/database/placesFor';
import { allOf, type Statement } from '../../../common/database/Statement';

/** The conditions by which the sums of a search are found in professional_sum; each row of them is one group in one mode. */
export function sumsOf(search: ProfessionalSearch): Statement {
  const { level, code } = placeOf(search);
  const { professionCodes, generalPractitioner, acceptsNewPatients, departmentCode } = search;
  return allOf([
    { sql: 'level = ? AND code = ? AND mode = ?', parameters: [level, code, search.mode ?? 'ANY'] },
    professionCodes && oneOf(professionCodes),
    generalPractitioner === null ? null : answer('generalPractitioner', generalPractitioner),
    acceptsNewPatients === null ? null : answer('acceptsNewPatients', acceptsNewPatients),
    level === 'COMMUNE' && departmentCode !== null ? liesIn(code, departmentCode) : null,
  ]);
}

/** The narrowest place of a search: sums are kept for one territory at a time. */
function placeOf({ communeCode, departmentCode }: ProfessionalSearch): { level: SumLevel; code: string } {
  if (communeCode !== null) return { level: 'COMMUNE', code: communeCode };
  if (departmentCode !== null) return { level: 'DEPARTMENT', code: departmentCode };
  return { level: 'ALL', code: 'FR' };
}

function oneOf(codes: readonly string[]): Statement {
  if (codes.length === 0) return { sql: '1 = 0', parameters: [] };
  return { sql: `professionCode IN (${placesFor(codes)})`, parameters: codes };
}

/** Yes or no; where nobody said, neither. */
function answer(column: 'generalPractitioner' | 'acceptsNewPatients', asked: boolean): Statement {
  return { sql: `${column} = ?`, parameters: [answerOf(asked)] };
}

/** A practice in a commune is one in its department, and in no other. */
function liesIn(communeCode: string, departmentCode: string): Statement {
  return {
    sql: 'EXISTS (SELECT 1 FROM commune WHERE commune.code = ? AND commune.departmentCode = ?)',
    parameters: [communeCode, departmentCode],
  };
}
