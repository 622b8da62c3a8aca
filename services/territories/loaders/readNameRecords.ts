import { In, type DataSource } from 'typeorm';
import { plainRows } from '../../../common/database/plainRows';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import type { Day } from '../../../common/calendarDay';
import { CommuneRow } from '../entities/CommuneRow';
import { CommuneVersionRow } from '../entities/CommuneVersionRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { EpciRow } from '../entities/EpciRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PopulationRow } from '../entities/PopulationRow';
import { RegionRow } from '../entities/RegionRow';
import { CommuneHistory } from '../../../common/cog/CommuneHistory';
import { groupBy } from '../../../common/cog/groupBy';
import type { NameRecords } from '../../../common/naming/NameRecords';
import { NameFormsCache } from '../../../common/naming/nameForms';
import type { AreaName } from '../naming/SearchIndex';

/** Every name and code of communes that the database holds. */
export async function readNameRecords(
  database: DataSource,
  latestDay: Day,
): Promise<NameRecords<CommuneRow>> {
  const [communes, versions, formerCodes, formerCommunes, departments] = await Promise.all([
    plainRows(database, CommuneRow),
    plainRows(database, CommuneVersionRow, { orderBy: ['code', 'validFrom'] }),
    plainRows(database, FormerCodeRow),
    plainRows(database, FormerCommuneRow),
    plainRows(database, DepartmentRow),
  ]);
  return {
    communes: new Map(communes.map((row) => [row.code, row])),
    history: new CommuneHistory(groupBy(versions, ({ code }) => code)),
    formerCodes: new Map(formerCodes.map((row) => [row.code, row])),
    formerCommunes,
    departments,
    forms: new NameFormsCache(),
    latestDay,
  };
}

/** The names of regions, departments and EPCI, with the departments that each lies in and its latest PMUN. */
export async function readAreaNames(database: DataSource): Promise<AreaName[]> {
  const population = await latestPopulations(database);
  const [regions, departments, epcis, communes] = await Promise.all([
    plainRows(database, RegionRow),
    plainRows(database, DepartmentRow),
    plainRows(database, EpciRow),
    plainRows(database, CommuneRow, { columns: ['epciCode', 'departmentCode'] }),
  ]);
  const byEpci = groupBy(communes, ({ epciCode }) => epciCode ?? '');
  const departmentsOf = (code: string) => [
    ...new Set((byEpci.get(code) ?? []).map((row) => row.departmentCode)),
  ];
  return [
    { level: 'COUNTRY' as const, code: 'FR', name: 'France', departmentCodes: [] },
    ...regions.map(({ code, name }) => ({ level: 'REGION' as const, code, name, departmentCodes: [] })),
    ...departments.map(({ code, name }) => ({
      level: 'DEPARTMENT' as const,
      code,
      name,
      departmentCodes: [code],
    })),
    ...epcis.map(({ code, name }) => ({
      level: 'EPCI' as const,
      code,
      name,
      departmentCodes: departmentsOf(code),
    })),
  ].map((area) => ({ ...area, population: population.get(`${area.level} ${area.code}`) ?? null }));
}

const ABOVE_COMMUNES: readonly TerritoryLevel[] = ['COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI'];

async function latestPopulations(database: DataSource): Promise<Map<string, number | null>> {
  const rows = await database.getRepository(PopulationRow).find({
    select: { level: true, code: true, value: true },
    where: { kind: 'MUNICIPAL', latest: true, level: In(ABOVE_COMMUNES) },
  });
  return new Map(rows.map(({ level, code, value }) => [`${level} ${code}`, value]));
}
