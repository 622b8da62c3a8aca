import type { Day } from '../../../../common/calendarDay';

/** What the demonstration set needs to know of a CPTS of the documents. */
export interface DemonstrationCpts {
  readonly id: string;
  readonly name: string;
  readonly departmentCodes: readonly string[];
  /** No member joins before; the first day on which a document knows it. */
  readonly since: Day;
  /**
   * Communes of its perimeter, towns several times, so that they are drawn more often. Empty where no document gives the
   * perimeter: its members then practise nobody knows where.
   */
  readonly communes: readonly DemonstrationCommune[];
}

export interface DemonstrationCommune {
  readonly code: string;
  readonly name: string;
}
