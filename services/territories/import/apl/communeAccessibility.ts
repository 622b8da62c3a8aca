import type { CommuneRow } from '../../entities/CommuneRow';
import type { CommunesOfToday } from '../zoning/CommunesOfToday';
import type { AplNumbers, AplRow } from './AplFigure';

/** What is known of a commune: the rows it is made of, null where one is missing. */
export interface CommuneFigures {
  readonly commune: CommuneRow;
  /** One where the file names the commune itself, several where it was merged since or has arrondissements. */
  readonly parts: readonly AplNumbers[] | null;
}

/**
 * The figures of each commune and arrondissement of today. A commune that has arrondissements and no row of its own is made
 * of theirs.
 */
export function communeAccessibility(
  placed: ReadonlyMap<string, readonly AplRow[]>,
  communes: CommunesOfToday,
): CommuneFigures[] {
  return communes.all().map((commune) => {
    const own = placed.get(commune.code);
    const arrondissements = communes.arrondissementsOf(commune.code);
    const parts = own ?? arrondissements.flatMap((code) => placed.get(code) ?? []);
    const given = new Set(parts.map(({ communeCode }) => communeCode));
    return { commune, parts: communes.isWhole(commune, given) ? parts : null };
  });
}
