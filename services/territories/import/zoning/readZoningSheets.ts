import type { InputFile } from '../../../../common/files/InputFile';
import { readSheets, type Sheet, type SheetCell } from '../../../../common/files/readSheets';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';
import { breachOfCommuneCode, breachOfFormulas, breachOfValue, type RowBreach } from './rowBreach';
import { columnThat, findHeader, isBlank, textAt, type SheetHeader } from './sheetTable';
import type { AreaStatement, LivingArea, ZoningStatement, ZoningStatements } from './ZoningStatement';
import { zoneOf } from './zoneOf';

const ZONE = 'qualification attribuee par l arrete regional';

/** The columns as the files of the DREES head them. */
const AREA = 'Code du territoire de vie-santé';
const AREA_NAME = 'Libellé du territoire de vie-santé';
const PART = 'Libellé du QPV';

interface ZoningSheet {
  readonly header: SheetHeader;
  readonly zone: number;
  readonly code: number | null;
  readonly areaCode: number | null;
  readonly areaName: number | null;
  /** The name of the neighbourhood, where the sheet lists those. */
  readonly partName: number | null;
  readonly ofNeighbourhoods: boolean;
}

type Told<Statement> = Omit<Statement, keyof RowPlace>;

/**
 * What the sheets of the DREES file state: zones of communes, of whole territoires de vie-santé, and of priority
 * neighbourhoods. Sheets without the column of the regional decree are notes. Throws IMPORT_WRONG_FILE where all are.
 */
export async function readZoningSheets(file: InputFile, ledger: RowLedger): Promise<ZoningStatements> {
  const communes: ZoningStatement[] = [];
  const areas: AreaStatement[] = [];
  let tables = 0;
  for (const sheet of await readSheets(file)) {
    const table = zoningSheet(sheet);
    if (!table) continue;
    tables += 1;
    const first = table.header.row + 1;
    for (const [index, cells] of sheet.rows.slice(first).entries()) {
      if (isBlank(cells)) continue;
      ledger.read();
      const place = { file: `${file.name} (${sheet.name})`, line: first + index + 1 };
      const read = readRow(cells, table);
      if ('rule' in read) ledger.reject({ ...place, ...read });
      else if ('communeCode' in read) communes.push({ ...place, ...read });
      else areas.push({ ...place, ...read });
    }
  }
  if (tables > 0) return { communes, areas, memberships: [] };
  throw new ImportError('IMPORT_WRONG_FILE', {
    file: file.name,
    hint: 'No sheet has a column "Qualification attribuée par l\'arrêté régional".',
  });
}

function zoningSheet(sheet: Sheet): ZoningSheet | null {
  const header = findHeader(sheet, (folded) => folded.includes(ZONE));
  const zone = header && columnThat(header, (folded) => folded === ZONE);
  if (!header || zone === null) return null;
  const column = (...names: string[]): number | null =>
    columnThat(header, (folded) => names.includes(folded));
  const neighbourhood = columnThat(header, (folded) => /\b(qpv|quartier)\b/.test(folded));
  return {
    header,
    zone,
    code: column('code de la commune', 'code commune', 'code commune insee'),
    areaCode: column('code du territoire de vie sante', 'code du tvs', 'code tvs'),
    areaName: column('libelle du territoire de vie sante', 'libelle du tvs', 'libelle tvs'),
    partName:
      columnThat(header, (folded) => /^(libelle|nom)\b.*\b(qpv|quartier)\b/.test(folded)) ?? neighbourhood,
    ofNeighbourhoods: /qpv|quartier/i.test(sheet.name),
  };
}

function readRow(
  cells: readonly SheetCell[],
  table: ZoningSheet,
): RowBreach | Told<ZoningStatement> | Told<AreaStatement> {
  const text = textAt(cells, table.zone);
  const told = zoneOf(text);
  if (!told) return breachOfValue(table.header.heads[table.zone] ?? '', text);
  const livingArea = areaOf(cells, table);
  const partName = textAt(cells, table.partName);
  const formula = breachOfTexts(livingArea, partName);
  if (formula) return formula;
  if (table.code === null) {
    return livingArea ? { livingArea, zone: told.zone, column: AREA } : breachOfValue(AREA, '');
  }
  const column = table.header.heads[table.code] ?? '';
  const communeCode = textAt(cells, table.code).toUpperCase();
  const breach = breachOfCommuneCode(communeCode, column);
  if (breach) return breach;
  const part = table.ofNeighbourhoods ? 'PRIORITY_NEIGHBOURHOOD' : told.part;
  return {
    zone: told.zone,
    part,
    partName: partName === '' ? null : partName,
    communeCode,
    livingArea,
    column,
  };
}

function breachOfTexts(livingArea: LivingArea | null, partName: string): RowBreach | null {
  const { code = '', name = '' } = livingArea ?? {};
  return breachOfFormulas({ [AREA]: code, [AREA_NAME]: name, [PART]: partName });
}

function areaOf(cells: readonly SheetCell[], { areaCode, areaName }: ZoningSheet): LivingArea | null {
  const code = textAt(cells, areaCode);
  const name = textAt(cells, areaName);
  return code === '' ? null : { code, name: name === '' ? code : name };
}
