import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { plainRows } from '../../../common/database/plainRows';
import { readRows } from '../../../common/database/readRows';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import type { Day } from '../../../common/calendarDay';
import { CommuneRow } from '../entities/CommuneRow';
import { CommuneVersionRow } from '../entities/CommuneVersionRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { EpciRow } from '../entities/EpciRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import type { PopulationRow } from '../entities/PopulationRow';
import { RegionRow } from '../entities/RegionRow';
import { CommuneHistory } from '../../../common/cog/CommuneHistory';
import { groupBy } from '../../../common/cog/groupBy';
import type { NameRecords } from '../../../common/naming/NameRecords';
import { NameFormsCache } from '../../../common/naming/nameForms';
import type { AreaName } from '../naming/SearchIndex';

/** A commune of today, as far as it is found by name. */
export type KnownCommune = Pick<CommuneRow, (typeof COMMUNE_COLUMNS)[number]>;

const COMMUNE_COLUMNS = ['code', 'kind', 'departmentCode', 'latestPopulation'] as const;
const VERSION_COLUMNS = ['code', 'validFrom', 'validTo', 'name', 'ending', 'successorCode'] as const;

/** Every name and code of communes that the database holds. */
export async function readNameRecords(
  database: DataSource,
  latestDay: Day,
): Promise<NameRecords<KnownCommune>> {
  const [communes, versions, formerCodes, formerCommunes, departments] = await Promise.all([
    plainRows(database, CommuneRow, { columns: COMMUNE_COLUMNS }),
    plainRows(database, CommuneVersionRow, { columns: VERSION_COLUMNS, orderBy: ['code', 'validFrom'] }),
    plainRows(database, FormerCodeRow, { columns: ['code', 'successorCode'] }),
    plainRows(database, FormerCommuneRow, { columns: ['name', 'communeCode'] }),
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

/** That an EPCI has a commune in a department. */
interface EpciPart {
  readonly epciCode: string;
  readonly departmentCode: string;
}

const EPCI_PARTS = 'SELECT DISTINCT epciCode, departmentCode FROM commune WHERE epciCode IS NOT NULL';

/** The names of regions, departments and EPCI, with the departments that each lies in and its latest PMUN. */
export async function readAreaNames(database: DataSource): Promise<AreaName[]> {
  const population = await latestPopulations(database);
  const [regions, departments, epcis, pairs] = await Promise.all([
    plainRows(database, RegionRow),
    plainRows(database, DepartmentRow),
    plainRows(database, EpciRow),
    readRows<EpciPart>(database, { sql: EPCI_PARTS, parameters: [] }),
  ]);
  const byEpci = groupBy(pairs, ({ epciCode }) => epciCode);
  const departmentsOf = (code: string) => (byEpci.get(code) ?? []).map((pair) => pair.departmentCode);
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
  const rows = await readRows<Pick<PopulationRow, 'level' | 'code' | 'value'>>(database, {
    sql: `SELECT level, code, value FROM population_figure
     WHERE kind = 'MUNICIPAL' AND latest = 1 AND level IN (${placesFor(ABOVE_COMMUNES)})`,
    parameters: ABOVE_COMMUNES,
  });
  return new Map(rows.map(({ level, code, value }) => [`${level} ${code}`, value]));
}
