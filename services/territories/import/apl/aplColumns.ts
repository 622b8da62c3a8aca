import type { Sheet } from '../../../../common/files/readSheets';
import { foldName } from '../../../../common/text/foldName';
import type { CareProfession } from '../../model/CareProfession';
import { columnThat, findHeader, textAt, type SheetHeader } from '../zoning/sheetTable';

/** Where the columns of a sheet of figures stand; the populations are null where it lacks them. */
export interface AplColumns {
  readonly header: SheetHeader;
  readonly code: number;
  readonly value: number;
  readonly upTo65: number | null;
  readonly upTo62: number | null;
  readonly upTo60: number | null;
  readonly standardisedPopulation: number | null;
  readonly totalPopulation: number | null;
}

const CODES = ['code commune insee', 'code commune', 'code insee', 'codgeo', 'depcom'];
/** The file of 2019 heads the codes so, newer ones the names beside them. */
const CODE_OF_2019 = 'commune';

const AGES = /\b(6\d) ans\b/;

const professions: readonly (readonly [RegExp, CareProfession])[] = [
  [/generaliste|medecine generale/, 'DOCTOR'],
  [/infirmi/, 'NURSE'],
  [/sages? femme/, 'MIDWIFE'],
  [/kinesitherapeute|kine\b/, 'PHYSIOTHERAPIST'],
  [/dentiste|dentaire/, 'DENTIST'],
];

/** The columns of a sheet, whichever row its header is in; null for a sheet of notes. */
export function aplColumns(sheet: Sheet): AplColumns | null {
  const header = findHeader(
    sheet,
    (folded) => folded.some(isValue) && folded.some((each) => CODES.includes(each) || each === CODE_OF_2019),
  );
  if (!header) return null;
  const named = columnThat(header, (folded) => CODES.includes(folded));
  const code = named ?? columnThat(header, (folded) => folded === CODE_OF_2019);
  const value = columnThat(header, isValue);
  if (code === null || value === null) return null;
  const upTo = (age: string): number | null =>
    columnThat(header, (folded) => folded.startsWith('apl') && AGES.exec(folded)?.[1] === age);
  return {
    header,
    code,
    value,
    upTo65: upTo('65'),
    upTo62: upTo('62'),
    upTo60: upTo('60'),
    standardisedPopulation: columnThat(header, (folded) => /^population\b.*\bstandardisee\b/.test(folded)),
    totalPopulation: columnThat(header, (folded) => folded.startsWith('population totale')),
  };
}

function isValue(folded: string): boolean {
  return folded.startsWith('apl') && !AGES.test(folded);
}

/** The profession that the headings, or else the title above them or the file's name, speak of; null where none is named. */
export function professionOf(
  sheet: Sheet,
  { header, value }: AplColumns,
  file: string,
): CareProfession | null {
  const titles = sheet.rows.slice(0, header.row).map((cells) => foldName(textAt(cells, 0)));
  const texts = [header.folded[value] ?? '', ...header.folded, ...titles, foldName(file)];
  for (const text of texts) {
    const found = professions.find(([words]) => words.test(text));
    if (found) return found[1];
  }
  return null;
}

/** The year in a text such as "APL 2023"; null where there is none or several. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([year]) => Number(year));
  const [year, ...others] = new Set(years);
  return year === undefined || others.length > 0 ? null : year;
}
