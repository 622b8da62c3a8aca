import type { Day } from '../calendarDay';
import type { PopulationKind } from './LegalPopulation';

/** The figures of one year and kind as one file carries them, with the day on which its communes stood. */
export interface PopulationLayer {
  readonly year: number;
  readonly kind: PopulationKind;
  readonly geography: Day;
  readonly values: ReadonlyMap<string, PublishedValue>;
}

/** A published figure of a commune. */
export interface PublishedValue {
  readonly value: number;
  readonly sourceId: string;
}
