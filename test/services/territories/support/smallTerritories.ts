import type { DataSource } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { openDatabase } from '../../../../common/database/openDatabase';
import { databaseModel } from '../../../../services/territories/databaseModel';
import { CommuneRow } from '../../../../services/territories/entities/CommuneRow';
import { CommuneVersionRow } from '../../../../services/territories/entities/CommuneVersionRow';
import { DepartmentRow } from '../../../../services/territories/entities/DepartmentRow';
import { EpciRow } from '../../../../services/territories/entities/EpciRow';
import { FormerCodeRow } from '../../../../services/territories/entities/FormerCodeRow';
import { RegionRow } from '../../../../services/territories/entities/RegionRow';

const MERGED_ON = '2016-12-30';

function commune(code: string, name: string, more: Partial<CommuneRow> = {}): CommuneRow {
  const departmentCode = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  return {
    code,
    name,
    departmentCode,
    kind: 'COMMUNE',
    regionCode: regions[departmentCode] ?? null,
    epciCode: null,
    parentCode: null,
    lifeFrom: '',
    latestPopulation: 1_000,
    ...more,
  };
}

const regions: Readonly<Record<string, string>> = { '83': '93', '49': '52', '75': '11', '976': '06' };
const arrondissement = { kind: 'MUNICIPAL_ARRONDISSEMENT', parentCode: '75056' } as const;

/**
 * A few communes of today: two in one EPCI and a third without inhabitants; Doué-en-Anjou (49125), into which 49004 and 49141
 * went at the end of 2016; Paris with two arrondissements; Mamoudzou.
 */
export const smallCommunes: readonly CommuneRow[] = [
  commune('49125', 'Doué-en-Anjou', { lifeFrom: MERGED_ON }),
  commune('75056', 'Paris'),
  commune('75101', 'Paris 1er Arrondissement', arrondissement),
  commune('75102', 'Paris 2e Arrondissement', arrondissement),
  commune('83050', 'Draguignan', { epciCode: '248300493' }),
  commune('83069', 'Hyères', { epciCode: '248300493' }),
  commune('83137', 'Toulon', { latestPopulation: 0 }),
  commune('97608', 'Koungou'),
];

/** What went into Doué-en-Anjou. */
export const smallFormerCodes: readonly FormerCodeRow[] = [
  { code: '49004', successorCode: '49125', name: 'Brigné' },
  { code: '49141', successorCode: '49125', name: 'Forges' },
];

const versions: CommuneVersionRow[] = [
  ...smallCommunes.map(({ code, name, lifeFrom }) => ({
    code,
    name,
    validFrom: lifeFrom,
    validTo: null,
    lifeFrom,
    ending: null,
    successorCode: null,
    sourceId: 'cog-2026',
  })),
  ...smallFormerCodes.map(({ code, name, successorCode }) => ({
    code,
    name: name ?? '',
    validFrom: '',
    validTo: MERGED_ON,
    lifeFrom: '',
    ending: 'DELEGATED' as const,
    successorCode,
    sourceId: 'cog-2026',
  })),
];

/** A database of the service with these communes and nothing else, in memory. Destroy it when the tests are done. */
export async function smallTerritories(): Promise<DataSource> {
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, databaseModel);
  await database.runMigrations();
  await fillSmallTerritories(database);
  return database;
}

/** Writes these communes into a database of the service that is empty. */
export async function fillSmallTerritories(database: DataSource): Promise<void> {
  await database.transaction(async (manager) => {
    await insertRows(manager, CommuneRow, smallCommunes);
    await insertRows(manager, FormerCodeRow, smallFormerCodes);
    await insertRows(manager, CommuneVersionRow, versions);
    await insertRows(manager, EpciRow, [{ code: '248300493', name: 'Une agglomération', kind: 'METROPOLE' }]);
    await insertRows(
      manager,
      RegionRow,
      Object.values(regions).map((code) => ({ code, name: `Region ${code}`, zone: 'METROPOLITAN' })),
    );
    await insertRows(
      manager,
      DepartmentRow,
      Object.entries(regions).map(([code, regionCode]) => ({
        code,
        name: `Department ${code}`,
        zone: 'METROPOLITAN' as const,
        regionCode,
      })),
    );
  });
}
