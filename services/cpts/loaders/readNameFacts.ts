import type { DataSource } from 'typeorm';
import type { NameFact, NameFacts } from '../../../common/naming/NameFacts';
import type { CodeEntry } from '../../../common/naming/NameIndex';
import { CommuneNameRow } from '../entities/CommuneNameRow';
import { CommuneRow } from '../entities/CommuneRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { plainRows } from '../../../common/database/plainRows';

/** The names and codes in the database, each with the place of its commune: four statements. */
export async function readNameFacts(database: DataSource): Promise<NameFacts> {
  const rows = await plainRows(database, CommuneRow);
  const names = await plainRows(database, CommuneNameRow, { orderBy: ['position'] });
  const former = await plainRows(database, FormerCommuneRow);
  const departments = await plainRows(database, DepartmentRow, { orderBy: ['code'] });
  const communes = new Map(rows.map((row) => [row.code, row]));
  return {
    names: names.flatMap((row) => factOf(row, communes)),
    codes: new Map([
      ...rows.map((row) => [row.code, entryOf(row, false)] as const),
      ...former.flatMap(({ code, successorCode }) => {
        const reached = communes.get(successorCode ?? '');
        return reached ? [[code, entryOf(reached, true)] as const] : [];
      }),
    ]),
    departments,
  };
}

function factOf(row: CommuneNameRow, communes: ReadonlyMap<string, CommuneRow>): NameFact[] {
  const place = communes.get(row.communeCode);
  if (!place) return [];
  const { name, kind, living, communeCode: code } = row;
  const part = place.kind === 'MUNICIPAL_ARRONDISSEMENT';
  return [{ name, kind, living, code, departmentCode: place.departmentCode, part }];
}

function entryOf({ code, departmentCode }: CommuneRow, former: boolean): CodeEntry {
  return { code, departmentCode, former };
}
