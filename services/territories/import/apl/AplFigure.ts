import type { CareProfession } from '../../model/CareProfession';
import type { Decimal } from './decimal';

/** The numbers of one row of a file, exactly as published. */
export interface AplNumbers {
  readonly value: Decimal;
  readonly upTo65: Decimal | null;
  readonly upTo62: Decimal | null;
  readonly upTo60: Decimal | null;
  readonly standardisedPopulation: Decimal;
  readonly totalPopulation: number | null;
}

/** The figures of a commune as one row gives them. */
export interface AplRow extends AplNumbers {
  readonly file: string;
  readonly line: number;
  /** The column of the commune codes, as the file heads it. */
  readonly column: string;
  readonly communeCode: string;
}

/** The figures of one sheet: a profession in a year. */
export interface AplYear {
  /** The file and its sheet, as rows that are rejected name them. */
  readonly file: string;
  readonly profession: CareProfession;
  readonly year: number;
  readonly unit: string | null;
  readonly populationYear: number | null;
  readonly rows: readonly AplRow[];
}
