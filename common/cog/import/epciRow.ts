import type { ColumnSpec } from '../../files/readTable';
import { foldName } from '../../text/foldName';
import { passesLuhn } from '../../text/passesLuhn';
import { communeCell } from './cells';
import type { RowReading } from './collectRows';

/** The headings of Insee and those of the DGCL. */
export const epciColumns = {
  commune: { names: ['CODGEO', 'insee'] },
  siren: { names: ['EPCI', 'siren'] },
  name: { names: ['LIBEPCI', 'raison_sociale'] },
  nature: { names: ['nature_juridique', 'nature_epci'], optional: true },
} as const satisfies Record<string, ColumnSpec>;

type Column = keyof typeof epciColumns;

/** A commune in its EPCI. */
export interface EpciMember {
  readonly commune: string;
  readonly siren: string;
  readonly name: string;
  /** As the reference package writes it. */
  readonly type: string;
}

/** Insee writes this SIREN for a commune in no EPCI. */
const NO_EPCI = /^Z+$/i;

const natures: Readonly<Record<string, string>> = {
  cc: 'CC',
  'communaute de communes': 'CC',
  ca: 'CA',
  'communaute d agglomeration': 'CA',
  cu: 'CU',
  'communaute urbaine': 'CU',
  me: 'METRO',
  metro: 'METRO',
  metropole: 'METRO',
  met69: 'MET69',
  metlyon: 'MET69',
};

/**
 * A row of the composition of EPCI. The legal form is that of the file, else the one known by the SIREN, else that with which
 * the name begins. Syndicates and other groups without taxes of their own are no part of the dataset.
 */
export function epciRow(
  values: Readonly<Record<Column, string>>,
  known: ReadonlyMap<string, string>,
): RowReading<Column, EpciMember> {
  const commune = communeCell(values.commune);
  const siren = values.siren.replace(/\s/g, '');
  const { name, nature } = values;
  if (commune === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: 'commune' };
  if (NO_EPCI.test(siren)) return { leftOut: 'in no EPCI' };
  if (!/^\d{9}$/.test(siren) || !passesLuhn(siren)) return { rule: 'ROW_INVALID_CODE', column: 'siren' };
  if (name === '') return { rule: 'ROW_MISSING_VALUE', column: 'name' };
  const type = nature === '' ? (known.get(siren) ?? typeInName(name)) : natures[foldName(nature)];
  if (type === undefined) {
    if (nature !== '') return { leftOut: `group of the kind ${nature}` };
    return { rule: 'ROW_INVALID_CODE', column: 'siren', hint: 'The column nature_juridique tells its kind.' };
  }
  return { key: commune, item: { commune, siren, name, type } };
}

/** "CC du Pays de Gex", "Métropole Nice Côte d'Azur". */
function typeInName(name: string): string | undefined {
  const folded = foldName(name);
  const form = Object.keys(natures).find((each) => folded.startsWith(`${each} `));
  return form === undefined ? undefined : natures[form];
}
