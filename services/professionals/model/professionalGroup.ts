import type { SumAnswer } from '../entities/ProfessionalSumRow';

/** What lists and counts of professionals tell apart. */
export interface GroupTraits {
  readonly professionCode: string;
  readonly generalPractitioner: boolean | null;
  readonly acceptsNewPatients: boolean | null;
}

/** The same as sums keep it. */
export interface GroupAnswers {
  readonly professionCode: string;
  readonly generalPractitioner: SumAnswer;
  readonly acceptsNewPatients: SumAnswer;
}

const ANSWERS = 3;

/**
 * Profession, general practitioner and new patients in one number, so that one index finds the rows that meet any condition
 * on them, in the order of their RPPS numbers.
 */
export function groupNumberOf(traits: GroupTraits): number {
  return groupNumberOfAnswers({
    professionCode: traits.professionCode,
    generalPractitioner: answerOf(traits.generalPractitioner),
    acceptsNewPatients: answerOf(traits.acceptsNewPatients),
  });
}

/** The number of the group whose traits are written as answers. */
export function groupNumberOfAnswers(group: GroupAnswers): number {
  const profession = Number(group.professionCode);
  return (profession * ANSWERS + group.generalPractitioner) * ANSWERS + group.acceptsNewPatients;
}

/** The traits that make the number. */
export function answersOfGroup(groupNumber: number): GroupAnswers {
  const rest = Math.floor(groupNumber / ANSWERS);
  return {
    professionCode: String(Math.floor(rest / ANSWERS)).padStart(2, '0'),
    generalPractitioner: (rest % ANSWERS) as SumAnswer,
    acceptsNewPatients: (groupNumber % ANSWERS) as SumAnswer,
  };
}

/** 0 no, 1 yes, 2 where nobody said. */
export function answerOf(said: boolean | null): SumAnswer {
  if (said === null) return 2;
  return said ? 1 : 0;
}
