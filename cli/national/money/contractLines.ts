import { addYears, type Day } from '../../../common/calendarDay';
import { LAST_DAY } from '../nationalDays';
import { separated } from '../output/separated';
import { lifeOf, serialOf, signedOn, type NationalCpts } from '../perimeters/NationalCpts';

const HEAD = ['CPTS_ID', 'CONTRAT_ID', 'SIGNATURE', 'ARS', 'CPAM', 'SOURCE'];
/** A contract lasts five years. */
const YEARS = 5;

/** The contracts as a file, headed: one for each CPTS that signed, and a second one where the first has run out since. */
export function contractLines(all: readonly NationalCpts[], sourceTitle: string): string[] {
  return [separated(HEAD), ...all.flatMap((cpts) => linesOf(cpts, sourceTitle))];
}

function linesOf(cpts: NationalCpts, sourceTitle: string): string[] {
  const { id, number, regionCode, departmentCode } = cpts;
  return signatureDays(cpts).map((day, index) => {
    const contractId = `aci-synthetic-${serialOf(number)}${index === 0 ? '' : `-${index + 1}`}`;
    return separated([id, contractId, day, regionCode, departmentCode, sourceTitle]);
  });
}

function signatureDays(cpts: NationalCpts): Day[] {
  const first = signedOn(cpts);
  if (first === null) return [];
  const second = addYears(first, YEARS);
  return second < (lifeOf(cpts).end ?? LAST_DAY) ? [first, second] : [first];
}
