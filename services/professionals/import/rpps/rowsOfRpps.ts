import type { PracticeRow } from '../../entities/PracticeRow';
import type { ProfessionalRow } from '../../entities/ProfessionalRow';
import { groupNumberOf } from '../../model/professionalGroup';
import type { Activity } from './Activities';
import { modeOfNumber } from './exerciseModes';
import { digits, unpackFiness } from './finessNumbers';
import { PHYSICIAN } from './generalPractice';
import type { RppsRows } from './RppsRows';
import { RPPS_SOURCE } from './rppsSource';

/** A commune that rows name, and where it lies: the places of its territories in the list of those counted. */
export interface NumberedCommune {
  readonly code: string;
  readonly departmentCode: string | null;
  readonly territories: readonly number[];
}

/** What the rows of a file came to, once all are read. */
export interface RppsFound {
  readonly rows: Pick<RppsRows, 'people' | 'activities'>;
  readonly professions: readonly string[];
  /** In the order of their numbers: number 1 comes first. */
  readonly communes: readonly NumberedCommune[];
}

/** A practice, and the territories that it is counted in. */
export interface RppsPractice {
  readonly row: PracticeRow;
  readonly territories: readonly number[];
}

/** The professional at the place, without name. */
export function professionalAt(place: number, { rows, professions }: RppsFound): ProfessionalRow {
  const professionCode = professions[rows.people.professionOf(place)] as string;
  const physician = professionCode === PHYSICIAN;
  const generalPractitioner = physician ? rows.people.practisesGenerally(place) : null;
  // No open file tells it: the CPTS declare it.
  const acceptsNewPatients = null;
  return {
    rpps: digits(rows.people.numberOf(place), 11),
    professionCode,
    generalPractitioner,
    acceptsNewPatients,
    groupNumber: groupNumberOf({ professionCode, generalPractitioner, acceptsNewPatients }),
    sourceId: RPPS_SOURCE,
  };
}

/** The practice of a professional that an activity tells of. */
export function practiceOf(
  { rpps, groupNumber }: ProfessionalRow,
  { id, activity }: { readonly id: number; readonly activity: Activity },
  communes: readonly NumberedCommune[],
): RppsPractice {
  const commune = communes[activity.commune - 1];
  const row = {
    id,
    rpps,
    mode: modeOfNumber(activity.mode),
    communeCode: commune?.code ?? null,
    departmentCode: commune?.departmentCode ?? null,
    groupNumber,
    finess: activity.finess === 0 ? null : unpackFiness(activity.finess),
    sourceId: RPPS_SOURCE,
  };
  return { row, territories: commune?.territories ?? [] };
}
