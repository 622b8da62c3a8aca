import type { Day } from '../../../../common/calendarDay';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import { generalPracticeSkills } from './generalPractice';

/** The stable name of the source: a new file takes the place of the one before. */
export const RPPS_SOURCE = 'rpps';

/** What is told of a file beside its day. */
export interface RppsFileFacts {
  readonly asOf: Day;
  readonly synthetic: boolean;
  /** Rows whose commune code leads to no commune: they are kept without one. */
  readonly unknownCommunes: number;
}

/** The source of all rows of a file. Its title tells our readings, so that they stand wherever a figure does. */
export function rppsSource({ asOf, synthetic, unknownCommunes }: RppsFileFacts): SourceRow {
  const title = [
    `${synthetic ? 'Made-up file in the form of the Annuaire Santé' : 'Annuaire Santé, RPPS'}, state of ${asOf}`,
    `general practitioners: savoir-faire ${generalPracticeSkills.join(', ')} (our reading)`,
    ...(unknownCommunes === 0
      ? []
      : [`${unknownCommunes} activities whose commune code is in no COG are kept without commune`]),
  ].join('; ');
  return {
    id: RPPS_SOURCE,
    title,
    publisher: synthetic ? 'Maillage' : 'Agence du Numérique en Santé (ANS)',
    kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
    publishedOn: asOf,
    licence: synthetic ? 'MIT' : 'Licence Ouverte 2.0',
    url: synthetic ? null : 'https://annuaire.sante.fr',
  };
}
