import { Not, type DataSource } from 'typeorm';
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
    database.getRepository(CommuneRow).find(),
    database.getRepository(CommuneVersionRow).find({ order: { code: 'ASC', validFrom: 'ASC' } }),
    database.getRepository(FormerCodeRow).find(),
    database.getRepository(FormerCommuneRow).find(),
    database.getRepository(DepartmentRow).find(),
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
    database.getRepository(RegionRow).find(),
    database.getRepository(DepartmentRow).find(),
    database.getRepository(EpciRow).find(),
    database.getRepository(CommuneRow).find({ select: { epciCode: true, departmentCode: true } }),
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

async function latestPopulations(database: DataSource): Promise<Map<string, number | null>> {
  const rows = await database.getRepository(PopulationRow).find({
    select: { level: true, code: true, value: true },
    where: { kind: 'MUNICIPAL', latest: true, level: Not('COMMUNE') },
  });
  return new Map(rows.map(({ level, code, value }) => [`${level} ${code}`, value]));
}
