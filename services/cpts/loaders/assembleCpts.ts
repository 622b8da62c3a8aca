import { groupBy } from '../../../common/cog/groupBy';
import { inSlices } from '../../../common/inSlices';
import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import { foldName } from '../../../common/text/foldName';
import { compareText } from '../../../common/text/compareText';
import type { ContractRow } from '../entities/ContractRow';
import type { ContractSignatoryRow } from '../entities/ContractSignatoryRow';
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
import { believedContracts, believedDepartments, believedPlaces, believedStages } from './beliefs';
import { requiredDateOf, statedDateOf } from './statedDateOf';
import { statedPopulations } from './statedPopulations';
import { strongestByKey } from './strongest';

/** The rows that make up CPTS, of every dataset that states some. */
export interface CptsRows {
  readonly cpts: readonly CptsRow[];
  readonly names: readonly CptsNameRow[];
  readonly departments: readonly CptsDepartmentRow[];
  readonly stages: readonly StageRow[];
  readonly places: readonly PerimeterEntryRow[];
  readonly contracts: readonly ContractRow[];
  /** By position. */
  readonly signatories: readonly ContractSignatoryRow[];
  /** Stated figures whose indicator is POPULATION. */
  readonly populations: readonly StatedFigureRow[];
  readonly figureCpts: readonly StatedFigureCptsRow[];
  /** The sources that are made up. */
  readonly syntheticSourceIds: ReadonlySet<string>;
}

/** CPTS put together from their rows, in slices, by name and then by id. */
export async function assembleCpts(reference: Reference, rows: CptsRows): Promise<Cpts[]> {
  const own = strongestByKey(rows.cpts, (row) => row.id);
  const ids = own.map((row) => row.id);
  const names = groupedInKeyOrder(ids, rows.names, (row) => row.cptsId);
  const departments = groupedInKeyOrder(ids, rows.departments, (row) => row.cptsId);
  const stages = groupedInKeyOrder(ids, rows.stages, (row) => row.cptsId);
  const places = groupedInKeyOrder(ids, rows.places, (row) => row.cptsId);
  const contracts = groupedInKeyOrder(ids, rows.contracts, (row) => row.cptsId);
  const signatories = groupBy(rows.signatories, signedBy);
  const populations = statedPopulations(rows.populations, rows.figureCpts);
  const finess = new Map(rows.cpts.flatMap((row) => (row.finess === null ? [] : [[row.id, row.finess]])));
  const all: Cpts[] = [];
  await inSlices(own.entries(), ([index, row]) => {
    const changes = believedStages(stages[index] ?? []).map(stageChange);
    changes.sort((a, b) => oldestFirst(a.date, b.date));
    const signed = believedContracts(contracts[index] ?? []).map((each) => contractOf(each, signatories));
    signed.sort((a, b) => oldestFirst(a.signed, b.signed));
    const perimeter = believedPlaces(places[index] ?? []).map(placeOf);
    all.push({
      ...ownFacts(row, names[index] ?? []),
      finess: finess.get(row.id) ?? null,
      ...whereItIs(reference, believedDepartments(departments[index] ?? []), perimeter),
      stages: changes,
      spans: stageSpans(changes, signed),
      firstDay: firstPossibleDay(changes),
      perimeter,
      contracts: signed,
      statedPopulations: populations.get(row.id) ?? [],
      synthetic: rows.syntheticSourceIds.has(row.sourceId),
    });
  });
  return all.sort((a, b) => compareText(sortName(a), sortName(b)) || compareText(a.id, b.id));
}

function ownFacts(row: CptsRow, names: readonly CptsNameRow[]) {
  const namesElsewhere = names
    .filter(({ name }) => foldName(name) !== foldName(row.name))
    .map(({ name, sourceId }): NameElsewhere => ({ name, sourceId }));
  const elsewhere = namesElsewhere.map(({ name }) => name);
  return {
    id: row.id,
    name: row.name,
    named: row.named,
    foldedNames: [...row.foldedNames.split('\n'), ...elsewhere.map(foldName)],
    otherNames: [...new Set([...(JSON.parse(row.otherNames) as string[]), ...elsewhere])],
    namesElsewhere,
    expectedSignature: statedDateOf(row.expectedSignature),
    perimeterUnknownReason: row.perimeterUnknownReason,
    sourceId: row.sourceId,
  };
}

function stageChange(row: StageRow): StageChange {
  return { stage: row.stage, date: requiredDateOf(row.date, row.id), note: row.note, sourceId: row.sourceId };
}

function contractOf(
  row: ContractRow,
  signatories: ReadonlyMap<string, readonly ContractSignatoryRow[]>,
): Contract {
  const { id, cptsId, signedAtCode, note, sourceId } = row;
  const signatoryIds = (signatories.get(signedBy({ ...row, contractId: id })) ?? []).map(
    ({ organizationId }) => organizationId,
  );
  const signed = requiredDateOf(row.signed, id);
  return { id, cptsId, signed, signedAtCode, signatoryIds, note, sourceId };
}

/** Signatories belong to a contract as one dataset states it. */
function signedBy({ datasetId, contractId }: Pick<ContractSignatoryRow, 'datasetId' | 'contractId'>): string {
  return `${datasetId} ${contractId}`;
}

function placeOf(row: PerimeterEntryRow): PerimeterPlace {
  const { id, cptsId, communeCode, wholeCommune, statedName, fromDay, toDay, sourceId } = row;
  return { id, cptsId, communeCode, wholeCommune, statedName, from: fromDay, to: toDay, sourceId };
}

function oldestFirst(a: { earliest: string | null }, b: { earliest: string | null }): number {
  return compareText(a.earliest ?? '', b.earliest ?? '');
}

function sortName(cpts: Cpts): string {
  return cpts.foldedNames[0] ?? '';
}
