import type { Day } from '../calendarDay';
import type { CommuneKind } from '../cog/CogCommune';
import type { CommuneHistory } from '../cog/CommuneHistory';
import type { NamedVersion } from '../cog/CommuneVersion';
import type { NameFormsCache } from './nameForms';

/** Where a commune of today is, as far as its name is concerned. */
export interface NamedPlace {
  readonly departmentCode: string;
  readonly kind: CommuneKind;
}

/** The places of today by code, and the codes out of use that lead to them. */
export interface Places<Place extends NamedPlace = NamedPlace> {
  readonly communes: ReadonlyMap<string, Place>;
  readonly formerCodes: ReadonlyMap<string, { readonly successorCode: string }>;
}

/** The code and name of a department. */
export interface DepartmentName {
  readonly code: string;
  readonly name: string;
}

/** Every name and code of communes, of all days. */
export interface NameRecords<Place extends NamedPlace = NamedPlace> extends Places<Place> {
  readonly history: CommuneHistory<NamedVersion>;
  /** The delegated and associated communes of today. */
  readonly formerCommunes: readonly { readonly name: string; readonly communeCode: string }[];
  readonly departments: readonly DepartmentName[];
  /** The forms of the names, shared by the indexes of all days. */
  readonly forms: NameFormsCache;
  /** The day of the latest COG: from it on, former codes and communes are those of its lists. */
  readonly latestDay: Day;
}

/** The commune of today that stands where a code of another day stood: it tells the department. */
export function placeOf<Place extends NamedPlace>(
  { communes, formerCodes }: Places<Place>,
  code: string,
): Place | undefined {
  return communes.get(code) ?? communes.get(formerCodes.get(code)?.successorCode ?? '');
}
