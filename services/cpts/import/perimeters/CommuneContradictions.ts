import type { NameIndex } from '../../../../common/naming/NameIndex';
import { resolveName } from '../../../../common/naming/resolveName';
import { foldName } from '../../../../common/text/foldName';
import type { CommuneRow } from '../../entities/CommuneRow';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import type { FoundCommune, Past } from './CommuneFinder';

/** The outcomes that lead to a commune with certainty. */
const CERTAIN: readonly string[] = ['EXACT', 'FOLDED', 'RULE'];

/** What a row tells of a commune beside its code. */
export interface ToldBesideCode {
  readonly department: string;
  readonly name: string | null;
}

interface Places {
  readonly communes: ReadonlyMap<string, Pick<CommuneRow, 'departmentCode' | 'parentCode'>>;
  readonly names: NameIndex;
  readonly past: Pick<Past, 'history'>;
}

/** Finds rows whose department or name is not that of the commune that their code tells. */
export class CommuneContradictions {
  readonly #places: Places;
  /** The folded names that a code has borne in its history, by code. */
  readonly #borne = new Map<string, ReadonlySet<string>>();

  constructor(places: Places) {
    this.#places = places;
  }

  /**
   * Throws ROW_INVALID_CODE for a department in which the commune lies neither under the code of the row nor today, and
   * ROW_CONTRADICTING_NAME for a name that leads with certainty to another commune.
   */
  check(original: string, { code }: Pick<FoundCommune, 'code'>, { department, name }: ToldBesideCode): void {
    const today = this.#places.communes.get(code)?.departmentCode ?? null;
    // Up to today codes out of use begin with the department that the commune was in.
    const own = original === code ? today : original.slice(0, original.startsWith('97') ? 3 : 2);
    if (department !== own && department !== today) {
      throw new RowProblem('ROW_INVALID_CODE', {
        column: 'department',
        hint: `${original} is in ${own ?? 'no department'}.`,
      });
    }
    if (name !== null && !this.#isBorne(name, [original, code])) this.#checkName(name, { code, today });
  }

  #isBorne(name: string, codes: readonly string[]): boolean {
    const folded = foldName(name);
    const { names } = this.#places;
    return (
      codes.some((code) => foldName(names.officialName(code)) === folded) ||
      codes.some((code) => this.#namesBefore(code).has(folded))
    );
  }

  #namesBefore(code: string): ReadonlySet<string> {
    const known = this.#borne.get(code);
    if (known !== undefined) return known;
    const versions = this.#places.past.history().versions(code);
    const borne = new Set(versions.map((each) => foldName(each.name)));
    this.#borne.set(code, borne);
    return borne;
  }

  #checkName(name: string, { code, today }: { readonly code: string; readonly today: string | null }): void {
    const { communes, names } = this.#places;
    const { code: named, outcome } = resolveName(names, name, today);
    if (named === null || named === code || !CERTAIN.includes(outcome)) return;
    // A municipal arrondissement is often called by the name of its commune.
    const within = communes.get(code)?.parentCode === named || communes.get(named)?.parentCode === code;
    if (within) return;
    const hint = `The name is that of ${named} (${names.officialName(named)}), the code that of ${names.officialName(code)}.`;
    throw new RowProblem('ROW_CONTRADICTING_NAME', { column: 'name', hint });
  }
}
