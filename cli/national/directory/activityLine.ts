import { foldName } from '../../../common/text/foldName';
import type { DirectoryLayout } from '../NationalFiles';
import type { Activity, ActivityAddress } from './Activity';
import type { Person, Skill } from './Person';

/** The last four columns of a row: no role, and the kind of activity. */
const ROLE = '|||GENR01|Activité standard de soin ou de pharmacien';
const FOREIGN = '|||||||||ETRANGER|00000|||99132|Royaume-uni';

/** The words that rows of a directory repeat, by code. */
export interface DirectoryLabels {
  readonly professions: ReadonlyMap<string, string>;
}

/** The row of an activity. Nobody has a name, a telephone or an address: SYNTHETIQUE stands where they would. */
export function activityLine(
  person: Person,
  activity: Activity,
  { labels, layout }: { readonly labels: DirectoryLabels; readonly layout: DirectoryLayout },
): string {
  const { numberKind, number, professionCode, category } = person;
  const profession = `${professionCode}|${labels.professions.get(professionCode) ?? ''}`;
  const identity = `${numberKind}|${number}|${numberKind}${number}|||||SYNTHETIQUE|Personne`;
  const site = siteColumns(activity, number);
  const authority = 'MAILLAGE/SYNTHETIQUE/SYNTHETIQUE';
  // Between the address and the authority: telephones to former number, always empty.
  const row = `${identity}|${profession}|${category}|${skillColumns(activity.skill)}|${activity.mode}|${site}||||||||${authority}|${sectorColumns(activity)}||`;
  return layout === 56 ? `${row}${ROLE}|` : `${row}|`;
}

function skillColumns(skill: Skill | null): string {
  return skill === null ? '|||' : `S|Spécialité ordinale|${skill.code}|${skill.label}`;
}

/** From the SIRET number to the country: 21 columns. */
function siteColumns({ structure, address }: Activity, number: string): string {
  const name = structure?.name ?? (address.kind === 'NONE' ? '' : 'STRUCTURE SYNTHETIQUE');
  const technical = structure === null ? `C${number}` : `F${structure.finess}`;
  return `||${structure?.finess ?? ''}||${technical}|${name}|${addressColumns(address)}`;
}

/** From the sign over the door to the country: 15 columns. */
function addressColumns(address: ActivityAddress): string {
  switch (address.kind) {
    case 'FULL': {
      const { code, name } = address.place;
      return `${streetColumns(address.place)}|${code}|${name}||`;
    }
    case 'POSTAL':
      return `${streetColumns(address.place)}||||`;
    case 'FOREIGN':
      return FOREIGN;
    case 'NONE':
      return '||||||||||||||';
  }
}

/** From the sign to the postal code: 11 columns. */
function streetColumns({
  name,
  postalCodes,
}: {
  readonly name: string;
  readonly postalCodes: readonly string[];
}): string {
  const postalCode = postalCodes[0] ?? '';
  return `|||1||R|Rue|SYNTHETIQUE||${postalCode} ${foldName(name).toUpperCase()}|${postalCode}`;
}

function sectorColumns({ structure, mode }: Activity): string {
  if (structure !== null) return 'SA08|Cabinet de groupe';
  return mode.startsWith('L') ? 'SA07|Cabinet individuel' : 'SA01|Etablissement Public de santé';
}
