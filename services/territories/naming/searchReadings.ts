import { withoutArticle } from '../../../common/naming/articles';
import { writtenArrondissement } from '../../../common/naming/arrondissements';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { readTypedName } from '../../../common/naming/readings';
import type { Scored } from './scoreOf';

/** The ways in which a typed text is searched, each once, and the department that it names in parentheses. */
export interface SearchReadings {
  readonly readings: readonly Scored[];
  readonly departmentCode: string | null;
}

/** Every reading that the resolution of a name tries, municipal arrondissements written out. */
export function searchReadings(text: string, names: NameIndex): SearchReadings {
  const { whole, readings, qualifier } = readTypedName(text);
  const departmentCode = qualifier === null ? null : names.department(qualifier);
  const own = departmentCode === null ? [whole, ...readings] : readings;
  const folded = own.map((reading) => reading.folded);
  const arrondissements = folded.flatMap((each) => writtenArrondissement(each)?.folded ?? []);
  const all = [...new Set([...folded, ...arrondissements])];
  return { readings: all.map((each) => ({ folded: each, core: withoutArticle(each) })), departmentCode };
}
