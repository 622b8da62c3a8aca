import type { Mission } from '../../../../schema/generated/cpts';
import type { FundingGrid, Label } from '../FundingGrid';
import { lineOf } from '../funding/gridLines';
import { lineNote } from '../funding/lineNote';
import type { ContractYear } from './contractYears';
import { NO_GRID } from './unknownAmounts';
import { versionNotes } from './versionNotes';

/** What decides which notes a schedule bears. */
export interface NotedSchedule {
  readonly grid: FundingGrid | null;
  readonly years: readonly ContractYear[];
  /** Those that started. */
  readonly missions: readonly Mission[];
}

const CEILINGS: Label = {
  FR: 'Des plafonds de la grille, et non des paiements effectués.',
  EN: 'Ceilings of the grid, not payments that were made.',
};

const RULES: Label = {
  FR: 'Les règles de versement sont celles des sources citées ; aucune ne dit si elles valaient pour toutes les versions de la grille.',
  EN: 'The rules of payment are those of the sources named; none tells whether they held for every version of the grid.',
};

const SIZE: Label = {
  FR: 'La taille de départ vaut pour les cinq ans ; un dialogue de gestion peut la réévaluer.',
  EN: 'The size at the start counts for all five years; a management review may re-evaluate it.',
};

const STARTS_GIVEN: Label = {
  FR: 'Les débuts des missions et la part atteinte des parts variables sont ceux de la demande : aucune source ne les donne.',
  EN: 'The starts of missions and the share of variable parts that is reached are those of the request: no source gives them.',
};

const NO_STARTS: Label = {
  FR: "Aucun début de mission n'est donné, et aucune source n'en donne : seul le fonctionnement est échelonné.",
  EN: 'No start of a mission is given, and no source gives one: only operating funds are scheduled.',
};

const SPAN: Label = {
  FR: "La signature n'est pas datée au jour : les échéances sont des intervalles, et rien n'est calculé au prorata.",
  EN: 'The signature is not dated to the day: due dates are spans, and nothing is prorated.',
};

/** What a schedule rests on and leaves open. */
export function scheduleNotes({ grid, years, missions }: NotedSchedule): Label[] {
  return [
    CEILINGS,
    RULES,
    SIZE,
    missions.length > 0 ? STARTS_GIVEN : NO_STARTS,
    ...(years[0]?.from.day == null ? [SPAN] : []),
    ...(grid === null ? [NO_GRID] : [...versionNotes(grid, years), ...notesOfLines(grid, missions)]),
  ];
}

function notesOfLines(grid: FundingGrid, missions: readonly Mission[]): Label[] {
  const lines = missions.map((mission) => lineOf(grid, mission)).filter((line) => line !== undefined);
  return lines.map(lineNote).filter((note) => note !== undefined);
}
