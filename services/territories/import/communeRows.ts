import type { CommuneRow } from '../entities/CommuneRow';
import type { FormerCommuneRow } from '../entities/FormerCommuneRow';
import type { PostalCodeRow } from '../entities/PostalCodeRow';
import type { PackagedCommune } from './readPackage';
import type { Reference } from './readReference';
import { isCommune } from './readVintage';
import { dayOfCog } from './vintages';

/**
 * The communes and municipal arrondissements of today. An overseas collectivity's commune bears the collectivity's code
 * as its region in the file; it has none. Arrondissements share the EPCI and department of their commune.
 */
export function communeRows(
  rows: readonly PackagedCommune[],
  { history, latest }: Reference,
  regionCodes: ReadonlySet<string>,
): CommuneRow[] {
  const epciOf = new Map(
    latest.epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)),
  );
  return rows.filter(isCommune).map((row) => ({
    code: row.code,
    name: row.nom,
    kind: row.type === 'commune-actuelle' ? 'COMMUNE' : 'MUNICIPAL_ARRONDISSEMENT',
    departmentCode: row.departement ?? '',
    regionCode: row.region !== undefined && regionCodes.has(row.region) ? row.region : null,
    epciCode: epciOf.get(row.commune ?? row.code) ?? null,
    parentCode: row.commune ?? null,
    lifeFrom: history.aliveOn(row.code, dayOfCog(latest.cog))?.lifeFrom ?? '',
    latestPopulation: latestPopulation(row),
  }));
}

/** The censuses of these three collectivities are of years that the file does not tell, so their figures are left out. */
function latestPopulation(row: PackagedCommune): number | null {
  return ['986', '987', '988'].includes(row.departement ?? '') ? null : (row.population ?? null);
}

/** The delegated and associated communes of today. */
export function formerCommuneRows(rows: readonly PackagedCommune[]): FormerCommuneRow[] {
  return rows.flatMap((row) =>
    row.chefLieu === undefined
      ? []
      : [
          {
            code: row.code,
            communeCode: row.chefLieu,
            kind: row.type === 'commune-deleguee' ? 'DELEGATED' : 'ASSOCIATED',
            name: row.nom,
          },
        ],
  );
}

/** Each postal code of each commune and arrondissement. */
export function postalCodeRows(rows: readonly PackagedCommune[]): PostalCodeRow[] {
  return rows
    .filter(isCommune)
    .flatMap((row) =>
      [...new Set(row.codesPostaux)].map((postalCode) => ({ communeCode: row.code, postalCode })),
    );
}
