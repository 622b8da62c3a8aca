import type { DataSource } from 'typeorm';
import type { Day } from '../../../../common/calendarDay';
import type { CommuneHistory } from '../../../../common/cog/CommuneHistory';
import { readPackedFiles } from '../../../../common/cog/files/storedFiles';
import { referenceOf } from '../../../../common/cog/keptReference';
import type { Reference } from '../../../../common/cog/readReference';
import { isCommuneCode } from '../../../../common/cog/codes/isCommuneCode';
import { dayOfCog } from '../../../../common/cog/vintages';
import { buildNameIndex } from '../../../../common/naming/buildNameIndex';
import { NameFormsCache } from '../../../../common/naming/nameForms';
import type { NameIndex } from '../../../../common/naming/NameIndex';
import { resolveName } from '../../../../common/naming/resolveName';
import { foldName } from '../../../../common/text/foldName';
import { CommuneRow } from '../../entities/CommuneRow';
import { FormerCommuneRow } from '../../entities/FormerCommuneRow';
import { readNameFacts } from '../../loaders/readNameFacts';
import { once } from '../../../../common/once';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { textOf } from '../files/rowValues';
import { CommuneContradictions } from './CommuneContradictions';
import type { PerimeterRow } from './perimeterColumns';

/** A commune of a row: as the row has it, and the one of today in its place. */
export interface FoundCommune {
  /** The code of the row, also where it is out of use; null for a name that leads to a commune of the past without a code. */
  readonly original: string | null;
  /** The code of the commune of today. */
  readonly code: string;
  readonly statedName: string;
}

const ACCEPTED: readonly string[] = ['EXACT', 'FOLDED', 'RULE'];

/** What was before the communes of today. It is made on use: that takes longer than most files, of which few rows need it. */
export interface Past {
  readonly history: () => CommuneHistory;
  /** The day of the latest COG. */
  readonly today: () => Day;
}

interface Places {
  readonly communes: ReadonlyMap<string, CommuneRow>;
  readonly successors: ReadonlyMap<string, string | null>;
  readonly departments: ReadonlySet<string>;
  readonly names: NameIndex;
  readonly past: Past;
}

/** The communes that rows name by code or by name, found in the reference that is loaded. */
export class CommuneFinder {
  readonly past: Past;
  readonly #places: Places;
  readonly #contradictions: CommuneContradictions;

  constructor(places: Places) {
    this.#places = places;
    this.#contradictions = new CommuneContradictions(places);
    this.past = places.past;
  }

  /** Whether it is the code of a commune or municipal arrondissement of today. */
  isOfToday(code: string): boolean {
    return this.#places.communes.has(code);
  }

  /** The department of the row, as the nomenclature writes it: "1" is 01. Throws ROW_MISSING_VALUE and ROW_INVALID_CODE. */
  departmentOf({ values }: PerimeterRow): string {
    if (values.department === '') throw new RowProblem('ROW_MISSING_VALUE', { column: 'department' });
    const code = values.department.toUpperCase().padStart(2, '0');
    if (!this.#places.departments.has(code))
      throw new RowProblem('ROW_INVALID_CODE', { column: 'department' });
    return code;
  }

  /**
   * The commune of the row. Throws ROW_INVALID_COMMUNE_CODE and ROW_UNKNOWN_COMMUNE for its code, and ROW_INVALID_CODE and
   * ROW_CONTRADICTING_NAME for a department and a name of other communes; without a code ROW_MISSING_VALUE, and
   * ROW_UNKNOWN_NAME with the communes that the name may mean.
   */
  find(row: PerimeterRow): FoundCommune {
    const stated = textOf(row, 'name');
    const code = row.values.code.toUpperCase();
    if (code === '') return this.#byName(row, stated);
    if (!isCommuneCode(code)) {
      const hint = /^\d{4}$/.test(code) ? `A zero in front may have been lost: 0${code}.` : undefined;
      throw new RowProblem('ROW_INVALID_COMMUNE_CODE', { column: 'code', hint });
    }
    const today = this.isOfToday(code) ? code : this.#places.successors.get(code);
    if (today == null)
      throw new RowProblem('ROW_UNKNOWN_COMMUNE', { column: 'code', hint: this.#codeHint(row) });
    const told = { department: this.departmentOf(row), name: stated };
    this.#contradictions.check(code, { code: today }, told);
    return { original: code, code: today, statedName: stated ?? this.#places.names.officialName(today) };
  }

  #byName(row: PerimeterRow, stated: string | null): FoundCommune {
    if (stated === null) throw new RowProblem('ROW_MISSING_VALUE', { column: 'code' });
    const found = resolveName(this.#places.names, stated, this.departmentOf(row));
    const { code, rules, outcome } = found;
    if (code === null || !ACCEPTED.includes(outcome)) {
      throw new RowProblem('ROW_UNKNOWN_NAME', { column: 'name', hint: this.#candidates(found.candidates) });
    }
    const past = rules.includes('FORMER_COMMUNE') || rules.includes('FORMER_CODE');
    return { original: past ? this.#pastCode(stated, code) : code, code, statedName: stated };
  }

  /** The code that a commune of the past bore, by its name; null where the records tell none, or several. */
  #pastCode(name: string, today: string): string | null {
    const folded = foldName(name);
    const before = [...this.#places.successors].filter(([, successor]) => successor === today);
    const found = before.filter(
      ([code]) =>
        code === name ||
        this.past
          .history()
          .versions(code)
          .some((each) => foldName(each.name) === folded),
    );
    return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  }

  #codeHint(row: PerimeterRow): string | undefined {
    const { name } = row.values;
    if (name === '') return undefined;
    const { candidates } = resolveName(this.#places.names, name, this.departmentOf(row));
    return this.#candidates(candidates);
  }

  #candidates(codes: readonly string[]): string | undefined {
    if (codes.length === 0) return undefined;
    const named = codes.map((code) => `${code} (${this.#places.names.officialName(code)})`);
    return `The name may mean ${named.join(', ')}.`;
  }
}

/** Kept from one load to the next of a process. */
const held: { reference?: Reference } = {};

/** The finder on the reference that the database holds. */
export async function communeFinder(database: DataSource): Promise<CommuneFinder> {
  const communes = await database.getRepository(CommuneRow).find();
  const former = await database.getRepository(FormerCommuneRow).find();
  const files = await readPackedFiles(database.manager);
  const reference = once(() => (held.reference = referenceOf(files())));
  return new CommuneFinder({
    communes: new Map(communes.map((row) => [row.code, row])),
    successors: new Map(former.map((row) => [row.code, row.successorCode])),
    departments: new Set(communes.map((row) => row.departmentCode)),
    names: await buildNameIndex(await readNameFacts(database), new NameFormsCache()),
    past: { history: () => reference().history, today: () => dayOfCog(reference().latest.cog) },
  });
}
