import type { Day } from '../../../../common/calendarDay';
import type { FundingGrid, Label } from '../FundingGrid';
import type { ContractMission } from './contractMissions';

/** What of a source the note tells. */
export interface NamedSource {
  readonly publisher: string;
  readonly publishedOn: Day | null;
}

/**
 * What the deadlines of a mission rest on, or why there are none; `source` is who gives its rule. Where the version was not
 * in force on the day of the source, the note says that nobody tells whether its months hold for it.
 */
export function deadlineNote(
  { deadline, grid }: Pick<ContractMission, 'deadline' | 'grid'>,
  source: NamedSource | null,
): Label {
  if (deadline === null || source === null) {
    return {
      FR: 'Aucune source chargée ne donne de délai pour cette mission.',
      EN: 'No loaded source gives a deadline for this mission.',
    };
  }
  const by = [source.publisher, source.publishedOn].filter((part) => part !== null).join(', ');
  const rule = deadline.startMonths === null ? ANY_TIME : months(deadline);
  const doubt = doubtOf(grid, source);
  return { FR: `${by} : ${rule.FR}${doubt.FR}`, EN: `${by}: ${rule.EN}${doubt.EN}` };
}

const ANY_TIME: Label = {
  FR: 'la mission peut commencer à tout moment, au choix de la CPTS.',
  EN: 'the mission may start at any time, at the choice of the CPTS.',
};

function months({ startMonths, deployMonths }: NonNullable<ContractMission['deadline']>): Label {
  return {
    FR: `démarrée dans les ${startMonths} mois de la signature, déployée dans les ${deployMonths} mois.`,
    EN: `started within ${startMonths} months of the signature, deployed within ${deployMonths} months.`,
  };
}

function doubtOf({ from, to }: Pick<FundingGrid, 'from' | 'to'>, { publishedOn }: NamedSource): Label {
  const inForce = publishedOn !== null && from <= publishedOn && (to === null || to > publishedOn);
  if (inForce) return { FR: '', EN: '' };
  return {
    FR: " Cette version n'était pas en vigueur ce jour-là, et la source ne dit pas depuis quand sa règle vaut.",
    EN: ' This version was not in force on that day, and the source does not tell since when its rule holds.',
  };
}
