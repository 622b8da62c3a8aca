/** The values of an establishment that a test tells; the others are plausible. */
export interface TestEstablishment {
  readonly finess: string;
  readonly category: string;
  readonly name?: string;
  readonly longName?: string;
  readonly department?: string;
  readonly commune?: string;
  readonly openedOn?: string;
}

/** The first line of the layout without a header. */
export const FIRST_LINE = 'finess;etalab;112;2026-05-04';

/** A row of 32 fields. */
export function structureLine(given: TestEstablishment): string {
  const { finess, category, name = 'MSP', longName = '', department = '49', commune = '328' } = given;
  const fields = Array.from({ length: 32 }, () => '');
  fields[0] = 'structureet';
  fields[1] = finess;
  fields[3] = name;
  fields[4] = longName;
  fields[12] = commune;
  fields[13] = department;
  fields[16] = '0241000000';
  fields[18] = category;
  fields[28] = given.openedOn ?? '2020-01-31';
  return fields.join(';');
}

/** A row of 6 fields. */
export function placeLine(finess: string, x = '700000', y = '6600000', projection = 'LAMBERT_93'): string {
  return [
    'geolocalisation',
    finess,
    x,
    y,
    `1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,${projection}`,
    '2026-05-04',
  ].join(';');
}

/** A file of these rows. */
export function etalabFile(...lines: readonly string[]): string {
  return `${[FIRST_LINE, ...lines].join('\n')}\n`;
}

const OPEN_COLUMNS =
  'nofinesset;nofinessej;rs;rslongue;complrs;compldistrib;numvoie;typvoie;voie;compvoie;lieuditbp;region;libregion;departement;libdepartement;cog;codepostal;libelle_routage;ligneacheminement;telephone;telecopie;categetab;libcategetab;liblongcategetab;categretab;libcategretab;siret;codeape;libcodeape;mft;libmft;liblongmft;sph;libsph;numen;coordx;coordy;sourcegeocod;dategeocod;dateautor;dateouvert;datemaj';

/** A file of the layout with a header; rows tell only some of its 42 columns. */
export function openFile(...rows: readonly Readonly<Record<string, string>>[]): string {
  const names = OPEN_COLUMNS.split(';');
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join(';'));
  return `${[OPEN_COLUMNS, ...lines].join('\r\n')}\r\n`;
}
