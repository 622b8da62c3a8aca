import type { InputFile } from '../../../../common/files/InputFile';
import { readLines } from '../../../../common/files/readLines';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { NameWriter } from './nameWriter';
import { RppsLayout } from './RppsLayout';
import type { RppsRows } from './RppsRows';
import type { RppsValues } from './rppsColumns';

const ENTRY = /PS_LibreAcces_Personne_activite/i;

/** Reads a file whole and hands its rows over. Throws IMPORT_EMPTY_FILE where it has a header only, and what readLines throws. */
export async function readRpps(
  file: InputFile,
  rows: RppsRows,
  { ledger, names }: { readonly ledger: RowLedger; readonly names: Pick<NameWriter, 'isDue' | 'flush'> },
): Promise<void> {
  const options = { encoding: 'utf-8', entry: (name: string) => ENTRY.test(name) } as const;
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
      const { number: line, text } = lines[index] as (typeof lines)[number];
      if (layout.read(text, values)) rows.take(values, { file: file.name, line, heads });
      else {
        const column = heads.identifier;
        ledger.reject({
          file: file.name,
          line,
          rule: 'ROW_WRONG_COLUMN_COUNT',
          column,
          value: layout.lengthOf(text),
        });
      }
    }
    if (names.isDue()) await names.flush();
  }
  if (!found) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
}
