import type { InputFile } from '../../files/InputFile';
import { openTable } from '../../files/readTable';
import { ImportError } from '../../import/ImportError';
import type { RowLedger } from '../../import/RowLedger';
import type { CogRow, Movement, NameSpan } from '../files/ReferenceFile';
import { cogColumns, type CogFileKind } from './CogColumns';
import { cogFileKind } from './cogFileKind';
import { cogRow, movement, nameSpan } from './cogRows';
import { collectRows, type ReadItem } from './collectRows';

/** The rows of a file of the COG, with the file's name for what is found wrong with them later. */
export interface CogFileRows<Item> {
  readonly file: string;
  readonly rows: readonly ReadItem<Item>[];
}

/** What the files of one COG say; names and movements come together or not at all. */
export interface CogFileSet {
  readonly communes: CogFileRows<CogRow>;
  readonly records: {
    readonly names: CogFileRows<NameSpan>;
    readonly movements: CogFileRows<Movement>;
  } | null;
}

/** The files of a COG by what they are, told by their headings; names and movements come together or not at all. */
export interface CogFilesGiven {
  readonly communes: InputFile;
  readonly names: InputFile | undefined;
  readonly movements: InputFile | undefined;
}

/** Tells the files of a COG, given in any order, apart. Throws IMPORT_WRONG_FILE where one is none, is missing or stands twice. */
export async function cogFilesGiven(files: readonly InputFile[]): Promise<CogFilesGiven> {
  const { communes, names, movements } = await filesByKind(files);
  if (communes === undefined) throw missing(files, 'v_commune_AAAA.csv');
  if ((names === undefined) !== (movements === undefined)) {
    throw missing(files, names === undefined ? 'v_commune_depuis_1943.csv' : 'v_mvt_commune_AAAA.csv');
  }
  return { communes, names, movements };
}

/** Reads the files of a COG; the ledger is told of each row that is read, repeated or rejected. */
export async function readCogFiles(
  { communes, names, movements }: CogFilesGiven,
  ledger: RowLedger,
): Promise<CogFileSet> {
  const ofCommunes = await openTable(communes, { columns: cogColumns.communes });
  const rows = await collectRows({ file: communes.name, table: ofCommunes, ledger }, cogRow);
  const read = { file: communes.name, rows };
  if (names === undefined || movements === undefined) return { communes: read, records: null };
  return {
    communes: read,
    records: {
      names: await readNames(names, ledger),
      movements: await readMovements(movements, ledger),
    },
  };
}

async function readNames(file: InputFile, ledger: RowLedger): Promise<CogFileRows<NameSpan>> {
  const table = await openTable(file, { columns: cogColumns.names });
  return { file: file.name, rows: await collectRows({ file: file.name, table, ledger }, nameSpan) };
}

async function readMovements(file: InputFile, ledger: RowLedger): Promise<CogFileRows<Movement>> {
  const table = await openTable(file, { columns: cogColumns.movements });
  return { file: file.name, rows: await collectRows({ file: file.name, table, ledger }, movement) };
}

async function filesByKind(files: readonly InputFile[]): Promise<Partial<Record<CogFileKind, InputFile>>> {
  const found: Partial<Record<CogFileKind, InputFile>> = {};
  for (const file of files) {
    const kind = await cogFileKind(file);
    const earlier = found[kind];
    if (earlier !== undefined) {
      const hint = `It has the columns of ${earlier.name}, and each file of the COG is given once.`;
      throw new ImportError('IMPORT_WRONG_FILE', { file: file.name, hint });
    }
    found[kind] = file;
  }
  return found;
}

function missing(files: readonly InputFile[], name: string): ImportError {
  const hint = `${name} is missing: v_commune_AAAA.csv is loaded alone, or with both v_commune_depuis_1943.csv and v_mvt_commune_AAAA.csv.`;
  return new ImportError('IMPORT_WRONG_FILE', { file: files.map((file) => file.name).join(', '), hint });
}
