import type { CommuneHistory } from './CommuneHistory';
import type { Epci } from './Epci';
import type { EpciFile } from './files/ReferenceFile';
import type { Vintage } from './readVintage';
import { dayOfCog } from './vintages';

/** What tells where the members of an older list are today. */
export interface EpciContext {
  readonly history: CommuneHistory;
  readonly vintages: readonly Vintage[];
  readonly latest: Vintage;
}

/** The EPCI of an imported list in the package's shape. */
export function listedEpcis({ epcis }: EpciFile): Epci[] {
  return epcis.map(({ code, name, type, members }) => ({
    code,
    nom: name,
    type,
    membres: members.map((member) => ({ code: member })),
  }));
}

/**
 * The EPCI with the communes of the latest COG. A commune that is in the list stays in its EPCI, one that took the place of
 * others is where the first of them was, and one that stands on its own again where the commune was that it was a part of.
 */
export function epcisOfToday(listed: readonly Epci[], context: EpciContext): Epci[] {
  const { latest } = context;
  const members = listed.flatMap((epci) => epci.membres.map(({ code }) => [code, epci.code] as const));
  if (members.every(([code]) => latest.communes.has(code)) && bornSince(members, context).length === 0) {
    return [...listed];
  }
  const epciOf = new Map(members.filter(([code]) => latest.communes.has(code)));
  const today = dayOfCog(latest.cog);
  for (const [code, epci] of members) {
    const next = context.history.successorOn(code, today) ?? latest.successors.get(code);
    if (next !== undefined && latest.communes.has(next) && !epciOf.has(next)) epciOf.set(next, epci);
  }
  for (const code of bornSince(members, context)) {
    const epci = epciOf.get(parentOf(code, context.vintages) ?? '');
    if (!epciOf.has(code) && epci !== undefined) epciOf.set(code, epci);
  }
  return regrouped(listed, epciOf);
}

/** Communes of today that were a part of another in an earlier COG, and are in no EPCI of the list. */
function bornSince(
  members: readonly (readonly [string, string])[],
  { latest, vintages }: EpciContext,
): string[] {
  const known = new Set(members.map(([code]) => code));
  return [...latest.communes.keys()].filter(
    (code) => !known.has(code) && !latest.arrondissements.has(code) && parentOf(code, vintages) !== undefined,
  );
}

/** The commune that it was a part of in the last COG in which it was one. */
function parentOf(code: string, vintages: readonly Vintage[]): string | undefined {
  const parent = vintages.findLast(({ partOf }) => partOf.has(code))?.partOf.get(code);
  return parent === code ? undefined : parent;
}

function regrouped(listed: readonly Epci[], epciOf: ReadonlyMap<string, string>): Epci[] {
  const members = new Map<string, { code: string }[]>(listed.map(({ code }) => [code, []]));
  for (const [code, epci] of [...epciOf].sort(([one], [other]) => (one < other ? -1 : 1))) {
    members.get(epci)?.push({ code });
  }
  return listed.flatMap((epci) => {
    const membres = members.get(epci.code) ?? [];
    return membres.length === 0 ? [] : [{ ...epci, membres }];
  });
}
