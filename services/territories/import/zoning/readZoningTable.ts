import type { InputFile } from '../../../../common/files/InputFile';
import { openTable, type Table, type TableRow } from '../../../../common/files/readTable';
import { ImportError } from '../../../../common/import/ImportError';
import type { RowLedger } from '../../../../common/import/RowLedger';
import type { RowPlace } from '../../../../common/import/rows/RowPlace';
import { rejectBrokenRow } from '../../../../common/import/rows/rejectBrokenRow';
import { breachOfCommuneCode, breachOfFormulas, breachOfValue, type RowBreach } from './rowBreach';
import type { AreaMembership, LivingArea, ZoningStatement, ZoningStatements } from './ZoningStatement';
import { zoneOf } from './zoneOf';

const columns = {
  code: { names: ['Code', 'INSEE_COM', 'Code commune', 'Code de la commune', 'CODGEO', 'DEPCOM'] },
  zone: { names: ['Zonage_MG', 'Zonage médecins', 'Zonage médecin', 'Zonage'], optional: true },
  areaCode: { names: ['Code_TVS', 'Code TVS', 'TVS'], optional: true },
  areaName: { names: ['Nom_TVS', 'Nom TVS', 'Libellé TVS', 'Lib_TVS'], optional: true },
} as const;

type Column = keyof typeof columns;

/**
 * What a separated file states: the zones of communes, as CartoSanté exports them, or which commune lies in which territoire
 * de vie-santé. Throws IMPORT_WRONG_FILE where it has neither column.
 */
export async function readZoningTable(file: InputFile, ledger: RowLedger): Promise<ZoningStatements> {
  const table = await openTable<Column>(file, { columns });
  if (table.heads.zone === null && table.heads.areaCode === null) {
    throw new ImportError('IMPORT_WRONG_FILE', {
      file: file.name,
      hint: 'A zoning has a column Zonage_MG, and a list of territoires de vie-santé a column Code_TVS.',
    });
  }
  const communes: ZoningStatement[] = [];
  const memberships: AreaMembership[] = [];
  for await (const rows of table.rows) {
    for (const row of rows) {
      ledger.read();
      const place = { file: file.name, line: row.line };
      if ('broken' in row) {
        rejectBrokenRow(ledger, file.name, row);
        continue;
      }
      const read = readRow(row, table);
      if ('rule' in read) ledger.reject({ ...place, ...read });
      else if ('zone' in read) communes.push({ ...place, ...read });
      else memberships.push({ ...place, ...read });
    }
  }
  return { communes, areas: [], memberships };
}

type Told<Statement> = Omit<Statement, keyof RowPlace>;

function readRow(
  row: TableRow<Column>,
  table: Table<Column>,
): RowBreach | Told<ZoningStatement> | Told<AreaMembership> {
  const { values } = row;
  const { heads } = table;
  const communeCode = values.code.toUpperCase();
  const column = heads.code ?? '';
  const breach = breachOfCommuneCode(communeCode, column) ?? breachOfTexts(row, table);
  if (breach) return breach;
  const livingArea = areaOf(values);
  if (heads.zone !== null) {
    const told = zoneOf(values.zone);
    if (told) return { ...told, communeCode, partName: null, livingArea, column };
    return breachOfValue(heads.zone, values.zone);
  }
  return livingArea ? { communeCode, livingArea, column } : breachOfValue(heads.areaCode ?? '', '');
}

function breachOfTexts({ values }: TableRow<Column>, { heads }: Table<Column>): RowBreach | null {
  return breachOfFormulas({
    [heads.zone ?? 'Zonage_MG']: values.zone,
    [heads.areaCode ?? 'Code_TVS']: values.areaCode,
    [heads.areaName ?? 'Nom_TVS']: values.areaName,
  });
}

function areaOf({ areaCode, areaName }: TableRow<Column>['values']): LivingArea | null {
  if (areaCode === '') return null;
  return { code: areaCode, name: areaName === '' ? areaCode : areaName };
}
