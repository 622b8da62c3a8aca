import type { RowLedger } from '../../../../common/import/RowLedger';
import type { CareStructureRow } from '../../entities/CareStructureRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { tryRow } from '../../../../common/import/rows/tryRow';
import { coordinatesOfCells, nowhere } from './coordinatesOfCells';
import { leftOutReason, structureKinds } from './finessCategories';
import { structureOfRecord, type StructureRules } from './structureOfRecord';
import type { CoordinatesRecord, RecordTaker, StructureRecord } from './StructureRecord';

type Ledger = Pick<RowLedger, 'load' | 'merge' | 'leaveOut' | 'reject'>;

const LEFT_OUT_COORDINATES = 'coordinates of other categories';
const REJECTED_COORDINATES = 'coordinates of rejected structures';

/** Keeps the MSP and health centres of a file, with their coordinates, and tells the ledger what became of every row. */
export class StructureKeeper implements RecordTaker {
  readonly #ledger: Ledger;
  readonly #rules: StructureRules;
  readonly #kept = new Map<string, CareStructureRow>();
  readonly #located = new Map<string, string>();
  /** Why the coordinates of an establishment that is not kept are left out. */
  readonly #notKept = new Map<string, string>();
  /** Coordinates of establishments that have not come yet. */
  #waiting: CoordinatesRecord[] = [];

  constructor(ledger: Ledger, rules: StructureRules) {
    this.#ledger = ledger;
    this.#rules = rules;
  }

  structure(record: StructureRecord): void {
    const { category, finess } = record.cells;
    const number = finess.value.toUpperCase();
    const kind = structureKinds.get(category.value);
    if (kind === undefined) {
      this.#notKept.set(number, LEFT_OUT_COORDINATES);
      this.#ledger.leaveOut(leftOutReason(category.value));
      return;
    }
    tryRow(this.#ledger, record, () => {
      if (!this.#kept.has(number)) this.#notKept.set(number, REJECTED_COORDINATES);
      this.#keep(structureOfRecord(record, kind, this.#rules), record);
    });
  }

  coordinates(record: CoordinatesRecord): void {
    const number = record.finess.value.toUpperCase();
    const reason = this.#notKept.get(number);
    if (this.#kept.has(number)) tryRow(this.#ledger, record, () => this.#locate(record));
    else if (reason !== undefined) this.#ledger.leaveOut(reason);
    else this.#waiting.push(record);
  }

  /** The structures, once every row has come; coordinates that belong to none of the file's establishments are rejected. */
  end(): CareStructureRow[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const record of waiting) this.coordinates(record);
    for (const record of this.#waiting) {
      tryRow(this.#ledger, record, () => {
        throw new RowProblem('ROW_UNKNOWN_ESTABLISHMENT', record.finess);
      });
    }
    return [...this.#kept.values()];
  }

  #keep(row: CareStructureRow, { cells }: StructureRecord): void {
    const before = this.#kept.get(row.finess);
    if (before !== undefined) {
      if (!isSame(before, row)) throw new RowProblem('ROW_CONFLICTING_KEY', cells.finess);
      this.#ledger.merge();
      return;
    }
    this.#kept.set(row.finess, row);
    this.#notKept.delete(row.finess);
    this.#ledger.load();
  }

  /** A row of coordinates is a part of its structure: it adds to it, and is no row of its own. */
  #locate({ finess, coordinates }: CoordinatesRecord): void {
    const number = finess.value.toUpperCase();
    const row = this.#kept.get(number) as CareStructureRow;
    const found = coordinatesOfCells(coordinates);
    const text = JSON.stringify(found);
    const before = this.#located.get(number) ?? text;
    if (before !== text) throw new RowProblem('ROW_CONFLICTING_KEY', finess);
    this.#located.set(number, text);
    this.#kept.set(number, { ...row, ...found });
    this.#ledger.merge();
  }
}

/** Coordinates that came in rows of their own are not compared: a repeated establishment bears none. */
function isSame(one: CareStructureRow, other: CareStructureRow): boolean {
  const located = other.projection === null ? nowhere : {};
  return JSON.stringify({ ...one, ...located }) === JSON.stringify({ ...other, ...located });
}
