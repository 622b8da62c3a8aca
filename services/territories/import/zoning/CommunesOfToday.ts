import type { DataSource } from 'typeorm';
import type { Day } from '../../../../common/calendarDay';
import { groupBy } from '../../../../common/cog/groupBy';
import { CommuneRow } from '../../entities/CommuneRow';
import { CommuneVersionRow } from '../../entities/CommuneVersionRow';
import { FormerCodeRow } from '../../entities/FormerCodeRow';

/** A code of a file, the name it bore, and the commune of today that stands in its place. */
export interface PlacedCode {
  readonly code: string;
  readonly name: string;
  readonly commune: CommuneRow;
}

/** The communes of today, and where the codes of files lead that were published under an older list of communes. */
export class CommunesOfToday {
  readonly #communes: ReadonlyMap<string, CommuneRow>;
  readonly #former: ReadonlyMap<string, FormerCodeRow>;
  readonly #formerOf: ReadonlyMap<string, string[]>;
  readonly #arrondissementsOf: ReadonlyMap<string, string[]>;
  readonly #aliveThen: ReadonlySet<string>;

  constructor(parts: {
    readonly communes: readonly CommuneRow[];
    readonly formerCodes: readonly FormerCodeRow[];
    /** Codes in use on the day of the file. */
    readonly aliveThen: Iterable<string>;
  }) {
    const { communes, formerCodes, aliveThen } = parts;
    this.#communes = new Map(communes.map((row) => [row.code, row]));
    this.#former = new Map(formerCodes.map((row) => [row.code, row]));
    const successorOf = (code: string): string => this.#former.get(code)?.successorCode ?? '';
    this.#formerOf = groupBy([...this.#former.keys()], successorOf);
    const arrondissements = communes.filter(({ parentCode }) => parentCode !== null);
    const parentOf = (code: string): string => this.#communes.get(code)?.parentCode ?? '';
    this.#arrondissementsOf = groupBy(
      arrondissements.map(({ code }) => code),
      parentOf,
    );
    this.#aliveThen = new Set(aliveThen);
  }

  all(): CommuneRow[] {
    return [...this.#communes.values()];
  }

  /** The commune that a code stands for or leads to; null for a code that no list of communes holds. */
  placeOf(code: string): PlacedCode | null {
    const own = this.#communes.get(code);
    if (own) return { code, name: own.name, commune: own };
    const former = this.#former.get(code);
    const successor = former && this.#communes.get(former.successorCode);
    return successor ? { code, name: former.name ?? code, commune: successor } : null;
  }

  /** The codes of the municipal arrondissements of a commune; empty but for Paris, Lyon and Marseille. */
  arrondissementsOf(code: string): readonly string[] {
    return this.#arrondissementsOf.get(code) ?? [];
  }

  /**
   * Whether codes of a file give a commune of today whole: its own code, since a file may be of a newer list than its day, or
   * all its arrondissements, or all the codes of the file's day that have become it.
   */
  isWhole(commune: CommuneRow, given: ReadonlySet<string>): boolean {
    if (given.has(commune.code)) return true;
    const arrondissements = this.arrondissementsOf(commune.code);
    if (arrondissements.length > 0) return arrondissements.every((code) => given.has(code));
    if (this.#aliveThen.has(commune.code)) return false;
    const then = (this.#formerOf.get(commune.code) ?? []).filter((code) => this.#aliveThen.has(code));
    return then.length > 0 && then.every((code) => given.has(code));
  }
}

/** The communes of the COG that is loaded, for a file of a day. */
export async function readCommunesOfToday(database: DataSource, day: Day): Promise<CommunesOfToday> {
  const [communes, formerCodes, alive] = await Promise.all([
    database.getRepository(CommuneRow).find({ order: { code: 'ASC' } }),
    database.getRepository(FormerCodeRow).find(),
    database
      .getRepository(CommuneVersionRow)
      .createQueryBuilder('version')
      .select('version.code', 'code')
      .where('version.validFrom <= :day AND (version.validTo IS NULL OR version.validTo > :day)', { day })
      .getRawMany<{ code: string }>(),
  ]);
  return new CommunesOfToday({ communes, formerCodes, aliveThen: alive.map(({ code }) => code) });
}
