import { ImportError } from '../import/ImportError';
import { foldName } from '../text/foldName';

/** A column that a dataset reads. */
export interface ColumnSpec {
  /** Accepted headings, the preferred one first; compared without case, accents and marks. */
  readonly names: readonly string[];
  readonly optional?: boolean | undefined;
}

/** The header of a file and where it stands. */
export interface Header {
  readonly file: string;
  readonly line: number;
  readonly headings: readonly string[];
}

const HEADINGS_SHOWN = 30;

/**
 * Where each wanted column stands in the header, null for an optional one that is not there. Throws
 * IMPORT_MISSING_COLUMN with the headings of the file, and IMPORT_WRONG_FILE where a wanted heading stands twice.
 */
export function findColumns<Column extends string>(
  header: Header,
  columns: Readonly<Record<Column, ColumnSpec>>,
): Readonly<Record<Column, number | null>> {
  const folded = header.headings.map(foldName);
  const specs = Object.entries(columns) as [Column, ColumnSpec][];
  const places = specs.map(([column, { names }]) => [column, placeOf(names, folded, header)] as const);
  const missing = specs.filter(([, { optional }], index) => optional !== true && places[index]?.[1] === null);
  if (missing.length > 0)
    throw missingColumns(
      header,
      missing.map(([, { names }]) => names[0] ?? ''),
    );
  return Object.fromEntries(places) as Record<Column, number | null>;
}

function placeOf(names: readonly string[], folded: readonly string[], header: Header): number | null {
  const wanted = names.map(foldName).find((name) => folded.includes(name));
  if (wanted === undefined) return null;
  const place = folded.indexOf(wanted);
  if (folded.lastIndexOf(wanted) === place) return place;
  const { file, line, headings } = header;
  const value = headings[place];
  throw new ImportError('IMPORT_WRONG_FILE', { file, line, value, hint: 'Two columns bear that heading.' });
}

function missingColumns({ file, line, headings }: Header, names: readonly string[]): ImportError {
  const shown = headings.slice(0, HEADINGS_SHOWN).join(', ');
  const more = headings.length > HEADINGS_SHOWN ? ` and ${headings.length - HEADINGS_SHOWN} more` : '';
  const hint = `Missing: ${names.join(', ')}. The file has: ${shown}${more}.`;
  return new ImportError('IMPORT_MISSING_COLUMN', { file, line, hint });
}
