import type { CommuneRow } from '../entities/CommuneRow';
import type { PostalCodeRow } from '../entities/PostalCodeRow';
import { legalPopulations } from '../../../common/cog/legalPopulations';
import { readCogCommunes } from '../../../common/cog/readCogCommunes';
import type { PackagedCommune } from '../../../common/cog/readPackage';
import type { Reference } from '../../../common/cog/readReference';
import { isCommune } from '../../../common/cog/readVintage';
import { dayOfCog } from '../../../common/cog/vintages';

/** The communes and municipal arrondissements of today, with the life of their territory and their latest PMUN. */
export function communeRows(reference: Reference): CommuneRow[] {
  const { history, latest, rows, epcis } = reference;
  const populationOf = latestPopulations(reference);
  return readCogCommunes(rows, epcis).map((commune) => ({
    ...commune,
    lifeFrom: history.aliveOn(commune.code, dayOfCog(latest.cog))?.lifeFrom ?? '',
    latestPopulation: populationOf.get(commune.code) ?? null,
  }));
}

/** The latest PMUN of each commune of today. */
function latestPopulations(reference: Reference): Map<string, number | null> {
  const { history, latest } = reference;
  const today = dayOfCog(latest.cog);
  const figures = legalPopulations(reference).filter(
    (figure) => figure.level === 'COMMUNE' && figure.kind === 'MUNICIPAL' && figure.latest,
  );
  return new Map(
    figures
      .filter(({ code, lifeFrom }) => history.aliveOn(code, today)?.lifeFrom === lifeFrom)
      .map(({ code, value }) => [code, value]),
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
