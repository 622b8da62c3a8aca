import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import { foldName } from '../../../common/text/foldName';
import { compareText } from '../../../common/text/compareText';
import type { ContractRow } from '../entities/ContractRow';
import type { CptsDepartmentRow } from '../entities/CptsDepartmentRow';
import type { CptsNameRow } from '../entities/CptsNameRow';
import type { CptsRow } from '../entities/CptsRow';
import type { PerimeterEntryRow } from '../entities/PerimeterEntryRow';
import type { StageRow } from '../entities/StageRow';
import type { StatedFigureCptsRow } from '../entities/StatedFigureCptsRow';
import type { StatedFigureRow } from '../entities/StatedFigureRow';
import type { Contract } from '../model/Contract';
import type { Cpts, NameElsewhere, StageChange } from '../model/Cpts';
import type { PerimeterPlace } from '../model/PerimeterPlace';
import type { Reference } from '../model/Reference';
import { firstPossibleDay } from '../model/firstPossibleDay';
import { stageSpans } from '../model/stageSpans';
import { whereItIs } from '../model/whereItIs';
import { requiredDateOf, statedDateOf } from './statedDateOf';
import { statedPopulations } from './statedPopulations';

/** The rows that make up CPTS. */
export interface CptsRows {
  readonly cpts: readonly CptsRow[];
  readonly names: readonly CptsNameRow[];
  readonly departments: readonly CptsDepartmentRow[];
  readonly stages: readonly StageRow[];
  readonly places: readonly PerimeterEntryRow[];
  readonly contracts: readonly ContractRow[];
  /** Stated figures whose indicator is POPULATION. */
  readonly populations: readonly StatedFigureRow[];
  readonly figureCpts: readonly StatedFigureCptsRow[];
}

/** CPTS put together from their rows, by name and then by id. */
export function assembleCpts(reference: Reference, rows: CptsRows): Cpts[] {
  const ids = rows.cpts.map((row) => row.id);
  const names = groupedInKeyOrder(ids, rows.names, (row) => row.cptsId);
  const departments = groupedInKeyOrder(ids, rows.departments, (row) => row.cptsId);
  const stages = groupedInKeyOrder(ids, rows.stages, (row) => row.cptsId);
  const places = groupedInKeyOrder(ids, rows.places, (row) => row.cptsId);
  const contracts = groupedInKeyOrder(ids, rows.contracts, (row) => row.cptsId);
  const populations = statedPopulations(rows.populations, rows.figureCpts);
  const all = rows.cpts.map((row, index): Cpts => {
    const changes = (stages[index] ?? []).map(stageChange).sort((a, b) => oldestFirst(a.date, b.date));
    const signed = (contracts[index] ?? []).map(contractOf).sort((a, b) => oldestFirst(a.signed, b.signed));
    const perimeter = (places[index] ?? []).map(placeOf);
    const stated = (departments[index] ?? []).map((department) => department.departmentCode);
    return {
      ...ownFacts(
        row,
        (names[index] ?? []).map(({ name, sourceId }) => ({ name, sourceId })),
      ),
      ...whereItIs(reference, stated, perimeter),
      stages: changes,
      spans: stageSpans(changes, signed),
      firstDay: firstPossibleDay(changes),
      perimeter,
      contracts: signed,
      statedPopulations: populations.get(row.id) ?? [],
    };
  });
  return all.sort((a, b) => compareText(sortName(a), sortName(b)) || compareText(a.id, b.id));
}

function ownFacts(row: CptsRow, namesElsewhere: readonly NameElsewhere[]) {
  const elsewhere = namesElsewhere.map(({ name }) => name);
  return {
    id: row.id,
    name: row.name,
    named: row.named,
    foldedNames: [...row.foldedNames.split('\n'), ...elsewhere.map(foldName)],
    otherNames: [...new Set([...(JSON.parse(row.otherNames) as string[]), ...elsewhere])],
    namesElsewhere,
    finess: row.finess,
    expectedSignature: statedDateOf(row.expectedSignature),
    perimeterUnknownReason: row.perimeterUnknownReason,
    sourceId: row.sourceId,
  };
}

function stageChange(row: StageRow): StageChange {
  return { stage: row.stage, date: requiredDateOf(row.date, row.id), note: row.note, sourceId: row.sourceId };
}

function contractOf(row: ContractRow): Contract {
  const { id, cptsId, signedAtCode, note, sourceId } = row;
  return { id, cptsId, signed: requiredDateOf(row.signed, id), signedAtCode, note, sourceId };
}

function placeOf({ fromDay, toDay, ...place }: PerimeterEntryRow): PerimeterPlace {
  return { ...place, from: fromDay, to: toDay };
}

function oldestFirst(a: { earliest: string | null }, b: { earliest: string | null }): number {
  return compareText(a.earliest ?? '', b.earliest ?? '');
}

function sortName(cpts: Cpts): string {
  return cpts.foldedNames[0] ?? '';
}
