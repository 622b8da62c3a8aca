import type { Day } from '../../../../common/calendarDay';
import type { FundingGrid, Label } from '../FundingGrid';
import type { ContractMission } from './contractMissions';
import { wholeMission } from './wholeMission';

/** What of a source the note tells. */
export interface NamedSource {
  readonly publisher: string;
  readonly publishedOn: Day | null;
}

/**
 * What the deadlines of a mission rest on, or why there are none; `source` is who gives its rule. Where the version was not
 * in force on the day of the source, or that day is not known, the note says so.
 */
export function deadlineNote(
  { mission, deadline, grid }: Pick<ContractMission, 'mission' | 'deadline' | 'grid'>,
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
  const line = wholeMission(mission) === null ? NOTHING : LINE_OF_MISSION;
  const doubt = doubtOf(grid, source);
  return { FR: `${by} : ${rule.FR}${line.FR}${doubt.FR}`, EN: `${by}: ${rule.EN}${line.EN}${doubt.EN}` };
}

const ANY_TIME: Label = {
  FR: 'la mission peut commencer à tout moment, au choix de la CPTS.',
  EN: 'the mission may start at any time, at the choice of the CPTS.',
};

const NOTHING: Label = { FR: '', EN: '' };

const LINE_OF_MISSION: Label = {
  FR: " La source nomme la mission d'accès aux soins : cette ligne en fait partie et la suit.",
  EN: ' The source names the mission of access to care: this line is part of it and follows it.',
};

const UNDATED: Label = {
  FR: " La source n'est pas datée : on ne sait pas si cette version était alors en vigueur.",
  EN: ' The source is not dated: whether this version was in force then is not known.',
};

const OTHER_VERSION: Label = {
  FR: " Cette version n'était pas en vigueur ce jour-là, et la source ne dit pas depuis quand sa règle vaut.",
  EN: ' This version was not in force on that day, and the source does not tell since when its rule holds.',
};

function months({ startMonths, deployMonths }: NonNullable<ContractMission['deadline']>): Label {
  return {
    FR: `démarrée dans les ${startMonths} mois de la signature, déployée dans les ${deployMonths} mois.`,
    EN: `started within ${startMonths} months of the signature, deployed within ${deployMonths} months.`,
  };
}

function doubtOf({ from, to }: Pick<FundingGrid, 'from' | 'to'>, { publishedOn }: NamedSource): Label {
  if (publishedOn === null) return UNDATED;
  return from <= publishedOn && (to === null || to > publishedOn) ? NOTHING : OTHER_VERSION;
}
