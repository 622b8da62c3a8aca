import { addMonths, type Day } from '../../common/calendarDay';
import type { CptsFact } from '../../services/cpts/import/documentFormat';

type Stage = CptsFact['stages'][number];

const FIRST_SIGNATURE: Day = '2019-07-01';
/** From July 2019 to June 2026. */
const MONTHS = 84;

/**
 * SYNTHETIC: the stages of the CPTS of this number. Seven of ten have signed on a day, one within a year, one has a validated
 * health project, one a letter of intent; signatures are spread over seven years.
 */
export function nationalStages(number: number): Stage[] {
  const month = addMonths(FIRST_SIGNATURE, (number * 37) % MONTHS);
  const day = `${month.slice(0, 8)}${String(1 + ((number * 11) % 28)).padStart(2, '0')}`;
  const project = stageOf('PROJECT', addMonths(day, -18), 'DAY');
  switch (number % 10) {
    case 7:
      return [project, stageOf('ACI_SIGNED', day, 'YEAR')];
    case 8:
      return [project, stageOf('HEALTH_PROJECT_VALIDATED', day, 'DAY')];
    case 9:
      return [project, stageOf('LETTER_OF_INTENT_VALIDATED', day, 'DAY')];
    default:
      return [project, stageOf('ACI_SIGNED', day, 'DAY')];
  }
}

function stageOf(stage: Stage['stage'], day: Day, precision: 'DAY' | 'YEAR'): Stage {
  const year = day.slice(0, 4);
  const date =
    precision === 'DAY'
      ? { day, earliest: day, latest: day, precision, asWritten: day }
      : { day: null, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision, asWritten: year };
  return { stage, date, note: null, where: 'made up' };
}
