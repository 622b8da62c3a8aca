import type { CommuneRow } from '../entities/CommuneRow';
import type { PostalCodeRow } from '../entities/PostalCodeRow';
import { isUndatedCollectivity } from '../../../common/cog/overseas';
import { readCogCommunes } from '../../../common/cog/readCogCommunes';
import type { PackagedCommune } from '../../../common/cog/readPackage';
import type { Reference } from '../../../common/cog/readReference';
import { isCommune } from '../../../common/cog/readVintage';
import { dayOfCog } from '../../../common/cog/vintages';

/** The communes and municipal arrondissements of today, with the life of their territory and their latest PMUN. */
export function communeRows(rows: readonly PackagedCommune[], { history, latest }: Reference): CommuneRow[] {
  const populationOf = new Map(rows.filter(isCommune).map((row) => [row.code, latestPopulation(row)]));
  return readCogCommunes(rows).map((commune) => ({
    ...commune,
    lifeFrom: history.aliveOn(commune.code, dayOfCog(latest.cog))?.lifeFrom ?? '',
    latestPopulation: populationOf.get(commune.code) ?? null,
  }));
}

/** The PMUN of the latest list, as far as its year is known. */
function latestPopulation(row: PackagedCommune): number | null {
  return isUndatedCollectivity(row.code) ? null : (row.population ?? null);
}

/** Each postal code of each commune and arrondissement. */
export function postalCodeRows(rows: readonly PackagedCommune[]): PostalCodeRow[] {
  return rows
    .filter(isCommune)
    .flatMap((row) =>
      [...new Set(row.codesPostaux)].map((postalCode) => ({ communeCode: row.code, postalCode })),
    );
}
