import type { CommuneHistory } from '../../../common/cog/CommuneHistory';
import { placeOf, type Places } from '../../../common/naming/NameRecords';
import type { CommuneChangeRow } from '../entities/CommuneChangeRow';
import { communeChanges } from '../model/communeChanges';

/** Every change of the history, each in the department of the commune of today that its code leads to. */
export function changeRows(history: CommuneHistory, places: Places): CommuneChangeRow[] {
  return communeChanges(history).map((change) => {
    const { day, code, kind } = change;
    const departmentCode = placeOf(places, code)?.departmentCode ?? '';
    return { ...change, id: `${day} ${code} ${kind}`, departmentCode };
  });
}
