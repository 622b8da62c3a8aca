import type { Dice } from '../../../common/synthetic/createDice';
import { madeUpRpps, withWrongCheckDigit } from '../../../common/synthetic/madeUpNumbers';
import { weighed, weighedProfessionCodes } from '../../../common/synthetic/professionWeights';
import type { Person } from './Person';
import { drawSkill } from './skills';

/** How many of a hundred who are not in liberal practice have each profession; of no published statistic. */
const salariedCodes = weighed({
  '10': 18,
  '21': 6,
  '32': 1,
  '40': 2,
  '50': 3,
  '60': 52,
  '70': 6,
  '86': 4,
  '91': 1,
  '94': 2,
  '95': 1,
  '96': 2,
  '98': 2,
});

const GENERALISTS = 0.6;
const GENERALISTS_OF_HOSPITALS = 0.25;
const STUDENTS = 0.02;
const ADELI = 0.004;

/** Somebody in liberal practice: with an RPPS number, never a student. */
export function liberalPerson(serial: number, dice: Dice): Person {
  const professionCode = dice.oneOf(weighedProfessionCodes) ?? '';
  const skill = drawSkill(professionCode, GENERALISTS, dice);
  return { numberKind: '8', number: madeUpRpps(serial), professionCode, category: 'C|Civil', skill };
}

/** Anybody else; a few are students, a few have a number of ADELI, the register before RPPS. */
export function otherPerson(serial: number, dice: Dice): Person {
  const professionCode = dice.oneOf(salariedCodes) ?? '';
  const skill = drawSkill(professionCode, GENERALISTS_OF_HOSPITALS, dice);
  const former = dice.happens(ADELI);
  return {
    numberKind: former ? '0' : '8',
    number: former ? madeUpAdeli(serial) : madeUpRpps(serial),
    professionCode,
    category: !former && dice.happens(STUDENTS) ? 'E|Etudiant' : 'C|Civil',
    skill,
  };
}

/** Nine digits, of no department: real ones begin with that of the person. */
function madeUpAdeli(serial: number): string {
  return withWrongCheckDigit(`0${String(serial).padStart(7, '0')}`);
}
