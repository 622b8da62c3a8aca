import type { Day } from '../../../../common/calendarDay';
import type { SourceRow } from '../../../../common/datasets/SourceRow';
import type { ToldSource } from '../../../../common/import/ImportDefinition';
import { declaredSource } from '../../../../common/import/declaredSource';
import { generalPracticeSkills } from './generalPractice';

/** The stable name of the source: a new file takes the place of the one before. */
export const RPPS_SOURCE = 'rpps';

/** What is told of a file beside its day. */
export interface RppsFileFacts {
  readonly asOf: Day;
  readonly synthetic: boolean;
  /** What the command line tells goes before. */
  readonly told: ToldSource | null;
  /** Rows whose commune code leads to no commune: they are kept without one. */
  readonly unknownCommunes: number;
}

/**
 * The source of all rows of a file: the one told, which is DECLARED, else the Annuaire Santé. Its title tells our readings, so
 * that they stand wherever a figure does.
 */
export function rppsSource({ asOf, synthetic, told, unknownCommunes }: RppsFileFacts): SourceRow {
  const builtIn = synthetic ? 'Made-up file in the form of the Annuaire Santé' : 'Annuaire Santé, RPPS';
  const rows =
    unknownCommunes === 1
      ? 'activity whose commune code is in no COG is'
      : 'activities whose commune code is in no COG are';
  const title = [
    told?.title ?? `${builtIn}, state of ${asOf}`,
    `general practitioners: savoir-faire ${generalPracticeSkills.join(', ')} (our reading)`,
    ...(unknownCommunes === 0 ? [] : [`${unknownCommunes} ${rows} kept without commune`]),
  ].join('; ');
  const row = { id: RPPS_SOURCE, publishedOn: asOf };
  if (told !== null) return declaredSource({ ...told, title }, { ...row, synthetic });
  return {
    ...row,
    title,
    publisher: synthetic ? 'Maillage' : 'Agence du Numérique en Santé (ANS)',
    kind: synthetic ? 'SYNTHETIC' : 'OFFICIAL',
    licence: synthetic ? 'MIT' : 'Licence Ouverte 2.0',
    url: synthetic ? null : 'https://annuaire.sante.fr',
  };
}
