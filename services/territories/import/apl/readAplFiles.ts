import type { InputFile } from '../../../../common/files/InputFile';
import { readSheets, type Sheet } from '../../../../common/files/readSheets';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { aplColumns, professionOf, yearIn, type AplColumns } from './aplColumns';
import type { AplYear } from './AplFigure';
import { readAplSheet } from './readAplSheet';

/**
 * Every year of figures that the files hold, or the one that is wanted. Throws IMPORT_WRONG_FILE for a file without figures,
 * IMPORT_MISSING_OPTION where a year is told nowhere, IMPORT_WRONG_VINTAGE where the wanted one is in none.
 */
export async function readAplFiles(
  files: readonly InputFile[],
  wanted: number | null,
  ledger: RowLedger,
): Promise<AplYear[]> {
  const years: AplYear[] = [];
  const found = new Set<number>();
  for (const file of files) {
    for (const { sheet, columns } of await sheetsOf(file)) {
      const year = yearIn(sheet.name) ?? wanted;
      if (year === null) {
        throw new ImportError('IMPORT_MISSING_OPTION', {
          file: file.name,
          value: '--year',
          hint: `The name of the sheet "${sheet.name}" tells no year.`,
        });
      }
      found.add(year);
      if (wanted !== null && year !== wanted) continue;
      years.push(readYear({ file, sheet, columns, year }, ledger));
    }
  }
  if (years.length > 0) return years;
  const hint = `The files hold figures of ${[...found].join(', ')}.`;
  throw new ImportError('IMPORT_WRONG_VINTAGE', { file: files[0]?.name ?? '', value: wanted, hint });
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly columns: AplColumns;
}

async function sheetsOf(file: InputFile): Promise<FoundSheet[]> {
  const sheets = await readSheets(file);
  const found = sheets.flatMap((sheet) => {
    const columns = aplColumns(sheet);
    return columns ? [{ sheet, columns }] : [];
  });
  if (found.length > 0) return found;
  throw new ImportError('IMPORT_WRONG_FILE', {
    file: file.name,
    hint: 'No sheet has a column of commune codes and one whose heading begins with "APL".',
  });
}

interface SheetOfYear extends FoundSheet {
  readonly file: InputFile;
  readonly year: number;
}

function readYear({ file, sheet, columns, year }: SheetOfYear, ledger: RowLedger): AplYear {
  const profession = professionOf(sheet, columns, file.name);
  if (profession === null) {
    throw new ImportError('IMPORT_WRONG_FILE', {
      file: file.name,
      hint: `The headings of the sheet "${sheet.name}" name no profession.`,
    });
  }
  const named = `${file.name} (${sheet.name})`;
  const { unit, rows } = readAplSheet({ sheet, columns, file: named }, ledger);
  const heading = columns.header.heads[columns.standardisedPopulation ?? -1] ?? '';
  return { file: named, profession, year, unit, populationYear: yearIn(heading), rows };
}
