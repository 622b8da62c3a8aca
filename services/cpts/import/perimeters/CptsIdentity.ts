import { groupBy } from '../../../../common/cog/groupBy';
import { coreOfName, slugOf } from '../known/cptsNames';
import { listed, type CptsRegister } from '../known/KnownCpts';
import { RowProblem } from '../../../../common/import/rows/RowProblem';

/** What a row tells of which CPTS it is about. */
export interface CptsTold {
  readonly id: string | null;
  readonly finess: string | null;
  readonly name: string;
  readonly department: string;
}

/**
 * Finds the stable name of the CPTS of each row: the one told; else that of the CPTS with the FINESS number; else that of the
 * CPTS with the name in the department; else a new one made of the name, with the department where several use it.
 */
export class CptsIdentity {
  readonly #register: CptsRegister;
  /** The departments of the file in which a name stands for a CPTS that is not known, by its core. */
  readonly #departments: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(register: CptsRegister, told: readonly CptsTold[]) {
    this.#register = register;
    // Rows with a stable name go first, wherever they stand in the file.
    for (const each of told) if (each.id !== null) this.#keep(each.id, each);
    const unknown = told.filter((each) => each.id === null && !this.#isKnown(each));
    const byCore = groupBy(unknown, ({ name }) => coreOfName(name));
    this.#departments = new Map(
      [...byCore].map(([core, rows]) => [core, new Set(rows.map(({ department }) => department))]),
    );
  }

  /** The stable name. Throws ROW_INVALID_CPTS where the name is that of several CPTS of the department. */
  idOf(told: CptsTold): string {
    const id = told.id ?? this.#known(told) ?? this.#newId(told);
    this.#keep(id, told);
    return id;
  }

  #isKnown({ finess, name, department }: CptsTold): boolean {
    const numbered = finess !== null && this.#register.byFiness(finess) !== undefined;
    return numbered || this.#register.byName(name, department).length > 0;
  }

  #known({ finess, name, department }: CptsTold): string | undefined {
    const numbered = finess === null ? undefined : this.#register.byFiness(finess);
    if (numbered !== undefined) return numbered.id;
    const named = this.#register.byName(name, department);
    if (named.length > 1)
      throw new RowProblem('ROW_INVALID_CPTS', { column: 'cpts', hint: `It may be ${listed(named)}.` });
    return named[0]?.id;
  }

  #newId({ name, department }: CptsTold): string {
    const core = coreOfName(name);
    const short = `cpts-${slugOf(core)}`;
    const shared = (this.#departments.get(core)?.size ?? 0) > 1 || this.#register.byId(short) !== undefined;
    const id = shared ? `${short}-${department.toLowerCase()}` : short;
    if (slugOf(core) === '' || this.#register.byId(id) !== undefined) {
      throw new RowProblem('ROW_INVALID_CPTS', { column: 'cpts', hint: 'Tell its stable name in CPTS_ID.' });
    }
    return id;
  }

  /** Rows to come may name it by its number or name too. */
  #keep(id: string, { finess, name, department }: CptsTold): void {
    const known = this.#register.byId(id);
    const told = this.#register.byName(name, department).some((each) => each.id === id);
    const numbered = finess === null || this.#register.byFiness(finess)?.id === id;
    if (known !== undefined && told && numbered) return;
    const departments = [...new Set([...(known?.departments ?? []), department])];
    this.#register.add({ id, name, names: [name], named: true, finess, departments });
  }
}
