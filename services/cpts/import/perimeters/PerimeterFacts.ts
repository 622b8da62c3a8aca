import type { Day } from '../../../../common/calendarDay';
import type { RowLedger } from '../../../../common/import/RowLedger';
import { foldName } from '../../../../common/text/foldName';
import type { CptsStage } from '../../../../schema/generated/cpts';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { rejectRow } from '../../../../common/import/rows/tryRow';
import { placesOverlap, samePlace, type ListedPlace } from './ListedPlace';
import type { PerimeterLine } from './parsePerimeterRow';

/** A fact of a file and its source. */
interface Sourced<Value> {
  readonly value: Value;
  readonly sourceId: string;
}

/** A stage as the file writes it; without a day where it gives none. */
export interface ListedStage {
  readonly day: Day | null;
  readonly asWritten: string;
  readonly sourceId: string;
}

/** All that the files say of one CPTS. */
export interface ListedCpts {
  readonly id: string;
  /** By their folded form, the first one first. */
  readonly names: Map<string, Sourced<string>>;
  finess: string | null;
  readonly departments: Set<string>;
  readonly stages: Map<CptsStage, ListedStage>;
  readonly places: ListedPlace[];
}

/**
 * Puts the rows together by CPTS; the ledger is told of each whether it is loaded, says again what another one says, or is
 * rejected because it contradicts one.
 */
export class PerimeterFacts {
  readonly #all = new Map<string, ListedCpts>();
  /** The places of a CPTS under one code, to compare new ones with. */
  readonly #placed = new Map<string, ListedPlace[]>();
  readonly #ledger: Pick<RowLedger, 'load' | 'merge' | 'reject'>;

  constructor(ledger: Pick<RowLedger, 'load' | 'merge' | 'reject'>) {
    this.#ledger = ledger;
  }

  /** The CPTS in the order in which the rows name them. */
  all(): ListedCpts[] {
    return [...this.#all.values()];
  }

  /** Takes a row in, once its CPTS is known. */
  add(id: string, line: PerimeterLine): void {
    const known = this.#all.get(id) ?? emptyCpts(id);
    const problem = conflictOf(known, line) ?? this.#overlap(id, line.place);
    if (problem instanceof RowProblem) {
      rejectRow(this.#ledger, line.row, problem);
      return;
    }
    this.#all.set(id, known);
    describe(known, line);
    if (problem === 'SAME') this.#ledger.merge();
    else this.#place(known, line.place);
  }

  #place(known: ListedCpts, place: ListedPlace): void {
    this.#ledger.load();
    known.places.push(place);
    const key = keyOf(known.id, place);
    this.#placed.set(key, [...(this.#placed.get(key) ?? []), place]);
  }

  #overlap(id: string, place: ListedPlace): RowProblem | 'SAME' | null {
    const others = this.#placed.get(keyOf(id, place)) ?? [];
    if (others.some((other) => samePlace(other, place))) return 'SAME';
    if (!others.some((other) => placesOverlap(other, place))) return null;
    return new RowProblem('ROW_OVERLAPPING_SPAN', { column: 'code', hint: `The CPTS is ${id}.` });
  }
}

function emptyCpts(id: string): ListedCpts {
  return { id, names: new Map(), finess: null, departments: new Set(), stages: new Map(), places: [] };
}

/** Names of the past without a code are told apart by how they are written. */
function keyOf(id: string, { original, code, statedName }: ListedPlace): string {
  return `${id} ${original ?? `${code} ${foldName(statedName)}`}`;
}

/** A CPTS has one FINESS number, and reaches a stage once. */
function conflictOf(known: ListedCpts, { cpts, stage, stageDay }: PerimeterLine): RowProblem | null {
  if (known.finess !== null && cpts.finess !== null && known.finess !== cpts.finess) {
    return new RowProblem('ROW_CONFLICTING_KEY', {
      column: 'finess',
      hint: `Another row gives ${known.finess} for ${known.id}.`,
    });
  }
  const told = stage === null ? undefined : known.stages.get(stage);
  if (told?.day == null || stageDay === null || told.day === stageDay) return null;
  return new RowProblem('ROW_CONFLICTING_KEY', {
    column: 'stageDay',
    hint: `Another row gives ${told.day} for ${known.id}.`,
  });
}

function describe(known: ListedCpts, { row, cpts, stage, stageDay, sourceId }: PerimeterLine): void {
  const folded = foldName(cpts.name);
  if (!known.names.has(folded)) known.names.set(folded, { value: cpts.name, sourceId });
  known.finess ??= cpts.finess;
  known.departments.add(cpts.department);
  if (stage === null) return;
  const told = known.stages.get(stage);
  if (told !== undefined && (told.day !== null || stageDay === null)) return;
  const asWritten = stageDay === null ? row.values.stage : row.values.stageDay;
  known.stages.set(stage, { day: stageDay, asWritten, sourceId });
}
