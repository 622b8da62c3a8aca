import { createDice, type Dice } from '../../../../common/synthetic/createDice';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import type { CoveredCommuneRow } from '../../entities/CoveredCommuneRow';
import type { DemonstrationCpts } from './DemonstrationCpts';
import type { DemonstrationRows } from './DemonstrationRows';
import { demonstrationSource } from './demonstrationSource';
import { makeCareStructures } from './makeCareStructures';
import { makeMemberships } from './makeMemberships';
import { makePractices } from './makePractices';
import { makeProfessional } from './makeProfessional';

/** The made-up rows for these CPTS: the same for the same CPTS, on every machine and every day. */
export function makeDemonstration(allCpts: readonly DemonstrationCpts[]): DemonstrationRows {
  const rows: DemonstrationRows = {
    professionals: [],
    practices: [],
    careStructures: [],
    careStructureCpts: [],
    memberships: [],
    coveredCommunes: coveredCommunes(allCpts),
  };
  for (const cpts of allCpts) addCpts(rows, cpts, allCpts);
  return rows;
}

function coveredCommunes(allCpts: readonly DemonstrationCpts[]): CoveredCommuneRow[] {
  const codes = new Set(allCpts.flatMap(({ communes }) => communes.map(({ code }) => code)));
  return [...codes].sort().map((communeCode) => ({ communeCode, sourceId: demonstrationSource.id }));
}

function addCpts(
  rows: DemonstrationRows,
  cpts: DemonstrationCpts,
  allCpts: readonly DemonstrationCpts[],
): void {
  const dice = createDice(`maillage ${cpts.id}`);
  const careStructures = addCareStructures(rows, cpts, dice);
  // Dice of their own, so that the people of a CPTS stay the same when another one is added.
  const otherDice = createDice(`maillage ${cpts.id} elsewhere`);
  const neighbours = allCpts.filter((other) => other !== cpts && areNeighbours(cpts, other));
  const count = dice.whole(45, 85);
  for (let added = 0; added < count; added += 1) {
    const professional = makeProfessional(rows.professionals.length + 1, dice);
    rows.professionals.push(professional);
    addNumbered(rows.practices, makePractices(professional, { cpts, careStructures }, dice));
    addNumbered(rows.memberships, makeMemberships(professional, cpts, dice));
    const second = otherDice.happens(0.05) ? otherDice.oneOf(neighbours) : undefined;
    if (second) addNumbered(rows.memberships, makeMemberships(professional, second, otherDice));
  }
}

/** Every MSP belongs to the CPTS; a health centre seldom does. */
function addCareStructures(rows: DemonstrationRows, cpts: DemonstrationCpts, dice: Dice): CareStructureRow[] {
  const careStructures = makeCareStructures(cpts, dice, rows.careStructures.length + 1);
  rows.careStructures.push(...careStructures);
  const belonging = careStructures.filter(({ kind }) => kind === 'MSP' || dice.happens(0.3));
  const known = { cptsId: cpts.id, fromDay: null, toDay: null, sourceId: demonstrationSource.id };
  addNumbered(
    rows.careStructureCpts,
    belonging.map(({ finess }) => ({ finess, ...known })),
  );
  return careStructures;
}

function addNumbered<Row extends { id: number }>(rows: Row[], added: readonly Omit<Row, 'id'>[]): void {
  for (const row of added) rows.push({ ...row, id: rows.length + 1 } as Row);
}

/** Somebody who belongs to two CPTS belongs to two of one department. */
function areNeighbours(one: DemonstrationCpts, other: DemonstrationCpts): boolean {
  return one.departmentCodes.some((code) => other.departmentCodes.includes(code));
}
