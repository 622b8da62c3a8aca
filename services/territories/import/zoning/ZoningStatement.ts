import type { RowPlace } from '../../../../common/import/rows/RowPlace';
import type { MedicalZone, MedicalZonePart } from '../../model/MedicalZone';

/** A territoire de vie-santé, the unit that zones are drawn for. */
export interface LivingArea {
  readonly code: string;
  readonly name: string;
}

/** A zone as one row of a file states it for a commune or a part of one. */
export interface ZoningStatement extends RowPlace {
  readonly communeCode: string;
  readonly zone: MedicalZone;
  /** Null for the whole commune. */
  readonly part: MedicalZonePart | null;
  readonly partName: string | null;
  readonly livingArea: LivingArea | null;
  /** The column that the commune code stands in, as the file heads it. */
  readonly column: string;
}

/** A zone stated for a whole territoire de vie-santé. */
export interface AreaStatement extends RowPlace {
  readonly livingArea: LivingArea;
  readonly zone: MedicalZone;
  readonly column: string;
}

/** That a commune lies in a territoire de vie-santé, as a list of them states it. */
export interface AreaMembership extends RowPlace {
  readonly communeCode: string;
  readonly livingArea: LivingArea;
  readonly column: string;
}

/** What the files of a load state, row by row; rows that break a rule by themselves are rejected already. */
export interface ZoningStatements {
  readonly communes: readonly ZoningStatement[];
  readonly areas: readonly AreaStatement[];
  readonly memberships: readonly AreaMembership[];
}
