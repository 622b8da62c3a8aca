import type { AccessibilityRow } from '../entities/AccessibilityRow';
import type { CareProfession } from './CareProfession';

/** An accessibility figure as the schema shows it: a stored one, or a null with its reason where nothing is stored. */
export interface AccessibilityView extends Omit<
  AccessibilityRow,
  'level' | 'code' | 'year' | 'missingCommuneCount'
> {
  readonly profession: CareProfession;
  /** Null where no figure of the profession is loaded. */
  readonly year: number | null;
  /** What the values are counted in, as the file says it. */
  readonly unit: string | null;
  /** The year of the populations, which is older than that of the figure. */
  readonly populationYear: number | null;
  /** Null where it can't be told, since nothing is loaded. */
  readonly missingCommuneCount: number | null;
  readonly sourceId: string | null;
}
