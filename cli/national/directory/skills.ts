import type { Dice } from '../../../common/synthetic/createDice';
import type { Skill } from './Person';

/** Two ways in which general practitioners are qualified. */
const generalPractice: readonly Skill[] = [
  { code: 'SM54', label: 'Médecine Générale' },
  { code: 'SM54', label: 'Médecine Générale' },
  { code: 'SM53', label: 'Spécialiste en Médecine Générale' },
];

const specialities: readonly Skill[] = [
  { code: 'SM02', label: 'Anesthesie-réanimation' },
  { code: 'SM04', label: 'Cardiologie et maladies vasculaires' },
  { code: 'SM15', label: 'Dermatologie et vénéréologie' },
  { code: 'SM38', label: 'Ophtalmologie' },
  { code: 'SM40', label: 'Pédiatrie' },
  { code: 'SM42', label: 'Psychiatrie' },
];

/** What a second row of the same activity may add. */
export const SECOND_SKILL: Skill = { code: 'SM49', label: 'Santé publique et médecine sociale' };

const PHYSICIAN = '10';

/** What somebody of the profession is qualified for; of a hundred physicians so many as `generalists` (0 to 1) tells are GPs. */
export function drawSkill(professionCode: string, generalists: number, dice: Dice): Skill | null {
  if (professionCode !== PHYSICIAN) return null;
  return dice.oneOf(dice.happens(generalists) ? generalPractice : specialities) ?? null;
}
