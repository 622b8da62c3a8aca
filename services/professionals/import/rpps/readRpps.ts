import type { InputFile } from '../../../../common/files/InputFile';
import { brokenOff } from '../../../../common/files/brokenOff';
import { readLines, type TextLine } from '../../../../common/files/readLines';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { NameWriter } from './nameWriter';
import { RppsLayout } from './RppsLayout';
import type { RppsRows } from './RppsRows';
import type { RppsValues } from './rppsColumns';

const ENTRY = /PS[_-]LibreAcces[_-]Personne[_-]activite/i;
const options = { encoding: 'utf-8', entry: (name: string) => ENTRY.test(name) } as const;

/** Throws what `RppsLayout` throws for the header of a file, and what readLines throws for its beginning. */
export async function checkHeader(file: InputFile): Promise<void> {
  for await (const [header] of readLines({ ...file, onBytes: () => undefined }, options)) {
    if (header === undefined) continue;
    new RppsLayout(file.name, header);
    return;
  }
}

/** Reads a file whole and hands its rows over. Throws IMPORT_EMPTY_FILE where it has a header only, and what readLines throws. */
export async function readRpps(
  file: InputFile,
  rows: RppsRows,
  { ledger, names }: { readonly ledger: RowLedger; readonly names: Pick<NameWriter, 'isDue' | 'flush'> },
): Promise<void> {
  let layout: RppsLayout | null = null;
  let found = false;
  for await (const lines of readLines(file, options)) {
    let start = 0;
    if (layout === null) {
      const [header] = lines;
      if (header === undefined) continue;
      layout = new RppsLayout(file.name, header);
      start = 1;
    }
    ledger.read(lines.length - start);
    found ||= lines.length > start;
    const { heads } = layout;
    // One object for all rows: whoever is given it keeps texts of it, never the object.
    const values = {} as RppsValues;
    for (let index = start; index < lines.length; index += 1) {
      const line = lines[index] as TextLine;
      if (!layout.read(line.text, values)) refuseLine(line, { file, layout, ledger });
      else rows.take(values, { file: file.name, line: line.number, heads });
    }
    if (names.isDue()) await names.flush();
  }
  if (!found) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
}

interface LinePlace {
  readonly file: InputFile;
  readonly layout: RppsLayout;
  readonly ledger: RowLedger;
}

/** Rejects a line with too few or too many values. Throws IMPORT_TRUNCATED_FILE where the file ends inside it. */
function refuseLine({ number: line, text, cut }: TextLine, { file, layout, ledger }: LinePlace): void {
  if (cut === true && layout.isShort(text)) throw brokenOff(file, line);
  ledger.reject({
    file: file.name,
    line,
    rule: 'ROW_WRONG_COLUMN_COUNT',
    column: layout.heads.identifier,
    value: layout.lengthOf(text),
  });
}
