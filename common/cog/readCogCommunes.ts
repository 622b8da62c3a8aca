import type { CogCommune } from './CogCommune';
import { isCollectivity } from './overseas';
import type { Epci } from './Epci';
import { readPackage, type PackagedCommune } from './readPackage';
import { isCommune } from './readVintage';
import { latestCog } from './vintages';

/**
 * The communes and municipal arrondissements of a COG (left out: of the latest in the packages), with where each belongs. An overseas collectivity's commune
 * bears the collectivity's code as its region in the file; it has none. Arrondissements share the EPCI of their commune.
 */
export function readCogCommunes(
  rows: readonly PackagedCommune[] = readPackage(latestCog, 'communes'),
  epcis: readonly Epci[] = readPackage(latestCog, 'epci'),
): CogCommune[] {
  const epciOf = new Map(
    epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)),
  );
  return rows.filter(isCommune).map((row) => ({
    code: row.code,
    name: row.nom,
    kind: row.type === 'commune-actuelle' ? 'COMMUNE' : 'MUNICIPAL_ARRONDISSEMENT',
    departmentCode: row.departement ?? '',
    regionCode: isCollectivity(row.code) ? null : (row.region ?? null),
    epciCode: epciOf.get(row.commune ?? row.code) ?? null,
    parentCode: row.commune ?? null,
  }));
}
