import type { Dice } from '../../../common/synthetic/createDice';
import type { DirectoryLayout } from '../NationalFiles';

/** Codes and labels of the ways of practising; the directory changed the label of the first. */
const LIBERAL = 'L|Lib,indép,artis,com';
const LIBERAL_BEFORE = 'L|Libéral';
const SALARIED = 'S|Salarié';
const VOLUNTEER = 'B|Bénévole';
const NONE = '|';

/** Rows of today that still bear the label of before. */
const OLD_LABELS = 0.03;

/** Liberal practice, in the words of the layout's time. */
export function liberalMode(layout: DirectoryLayout, dice: Dice): string {
  return layout === 52 || dice.happens(OLD_LABELS) ? LIBERAL_BEFORE : LIBERAL;
}

/** Any other practice: nearly always salaried; some rows do not tell it. */
export function otherMode(dice: Dice): string {
  if (dice.happens(0.95)) return SALARIED;
  return dice.happens(0.4) ? VOLUNTEER : NONE;
}
