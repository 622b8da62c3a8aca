import type { Cpts } from './Cpts';
import type { CptsOnDay } from './CptsOnDay';
import { foldName } from '../../../common/text/foldName';
import type { ListConditions } from './ListConditions';

/** Whether a CPTS, as it is on a day, meets every condition given, that on its size left out. */
export function meetsConditions(day: CptsOnDay, conditions: ListConditions): boolean {
  const { stages, departmentCode, regionCode, text, synthetic } = conditions;
  return (
    (stages == null || (day.stage.stage !== null && stages.includes(day.stage.stage))) &&
    (departmentCode == null || day.cpts.departments.includes(departmentCode)) &&
    (regionCode == null || day.cpts.regions.includes(regionCode)) &&
    (synthetic == null || day.cpts.synthetic === synthetic) &&
    isSignedWithin(day.cpts, conditions) &&
    (text == null || bearsWords(day.cpts, text))
  );
}

function isSignedWithin({ contracts }: Cpts, { signedFrom, signedTo }: ListConditions): boolean {
  if (signedFrom == null && signedTo == null) return true;
  return contracts.some(({ signed }) => {
    const late = signedFrom == null || (signed.earliest !== null && signed.earliest >= signedFrom);
    return late && (signedTo == null || (signed.latest !== null && signed.latest <= signedTo));
  });
}

/** Each word asked for begins a word of one and the same name. */
function bearsWords({ foldedNames }: Cpts, text: string): boolean {
  const wanted = foldName(text).split(' ');
  return foldedNames.some((name) => {
    const words = name.split(' ');
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}
