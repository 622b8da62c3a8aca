import { departmentOfCode } from '../../../common/cog/overseas';
import type { Reference } from '../../../common/cog/readReference';
import { placeOf, type Places } from '../../../common/naming/NameRecords';
import type { CommuneChangeRow } from '../entities/CommuneChangeRow';
import { communeChanges } from '../model/communeChanges';

/** Every change of the history, each in the department that its code names, and in that of the commune of today it leads to. */
export function changeRows(
  { history, sourceIdOfChange }: Pick<Reference, 'history' | 'sourceIdOfChange'>,
  places: Places,
): CommuneChangeRow[] {
  return communeChanges(history, sourceIdOfChange).map((change) => {
    const { day, code, kind } = change;
    const departmentCode = placeOf(places, code)?.departmentCode ?? '';
    return {
      ...change,
      id: `${day} ${code} ${kind}`,
      departmentCode,
      departmentBefore: departmentOfCode(code),
    };
  });
}
