import type { CogCommune } from '../../../common/cog/CogCommune';
import { france, territoryKey, type Territory } from './Territory';

/** What of a commune decides where its inhabitants count. */
export type ReferenceCommune = Omit<CogCommune, 'name'>;

/**
 * The communes and municipal arrondissements of France by number, in the order of their codes, and the territories they
 * make up, numbered after them. Arrondissements are parts of their commune: only the communes are listed as members of a
 * territory.
 */
export class Reference {
  readonly communes: readonly ReferenceCommune[];
  readonly #indexByCode: ReadonlyMap<string, number>;
  /** For each commune or arrondissement the number of its commune. */
  readonly #parents: Int32Array;
  readonly #areaNumbers = new Map<string, number>();
  readonly #areas = new Map<string, readonly number[]>();
  readonly #members: number[][] = [];
  readonly #territories: (readonly number[])[] = [];
  readonly #arrondissements = new Map<number, number[]>();
  /** 1 for the communes that have arrondissements: passes over all communes ask it of each. */
  readonly #divided: Uint8Array;
  readonly #departments = new Map<number, readonly string[]>();

  constructor(communes: readonly ReferenceCommune[]) {
    this.communes = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.#indexByCode = new Map(this.communes.map((commune, index) => [commune.code, index]));
    this.#parents = Int32Array.from(this.communes, ({ parentCode }, index) =>
      parentCode === null ? index : (this.indexOf(parentCode) ?? index),
    );
    this.#divided = new Uint8Array(this.communes.length);
    this.communes.forEach((commune, index) => this.#place(commune, index));
    for (const index of this.#arrondissements.keys()) this.#divided[index] = 1;
  }

  /** The number of a commune or municipal arrondissement; undefined for a code of none. */
  indexOf(code: string): number | undefined {
    return this.#indexByCode.get(code);
  }

  /** The number of a territory, that of its own for a commune; undefined where there is none such. */
  numberOf(territory: Territory): number | undefined {
    if (territory.level === 'Commune') return this.indexOf(territory.code);
    return this.#areaNumbers.get(territoryKey(territory));
  }

  /** The numbers of the communes of a territory, in the order of their codes; undefined where there is none such. */
  members(territory: Territory): readonly number[] | undefined {
    const number = this.numberOf(territory);
    return number === undefined ? undefined : this.#members[number];
  }

  /** The numbers of the territories that a commune or arrondissement lies in, itself and its commune included. */
  territoriesOf(index: number): readonly number[] {
    return this.#territories[index] ?? [];
  }

  /** The numbers of a commune's municipal arrondissements; empty but for Paris, Lyon and Marseille. */
  arrondissementsOf(index: number): readonly number[] {
    return this.#arrondissements.get(index) ?? NONE;
  }

  /** The commune that an arrondissement is part of; a commune itself. */
  communeOf(index: number): number {
    return this.#parents[index] ?? index;
  }

  /** Whether a commune has municipal arrondissements. */
  isDivided(index: number): boolean {
    return this.#divided[index] === 1;
  }

  /** The numbers of the communes that have municipal arrondissements. */
  dividedCommunes(): Iterable<number> {
    return this.#arrondissements.keys();
  }

  /** The region of a department; null where it is in none, or does not exist. */
  regionOf(departmentCode: string): string | null {
    const [first] = this.members({ level: 'Department', code: departmentCode }) ?? [];
    return first === undefined ? null : (this.communes[first]?.regionCode ?? null);
  }

  /** The departments of a territory's communes, in the order of their codes. */
  departmentsOf(territory: Territory): readonly string[] {
    const number = this.numberOf(territory);
    if (number === undefined) return [];
    const known = this.#departments.get(number);
    if (known !== undefined) return known;
    const codes = (this.#members[number] ?? []).map((index) => this.communes[index]?.departmentCode);
    const departments = [...new Set(codes.filter((code) => code !== undefined))].sort();
    this.#departments.set(number, departments);
    return departments;
  }

  #place(commune: ReferenceCommune, index: number): void {
    const parent = this.communeOf(index);
    const areas = this.#areasOf(this.communes[parent] ?? commune);
    this.#members[index] = [index];
    this.#territories[index] = parent === index ? [index, ...areas] : [index, parent, ...areas];
    if (parent === index) for (const area of areas) this.#members[area]?.push(index);
    else append(this.#arrondissements, parent, index);
  }

  /** The numbers of the areas around a commune; the communes of an EPCI in a department share them. */
  #areasOf(commune: ReferenceCommune): readonly number[] {
    const { epciCode, departmentCode, regionCode } = commune;
    const key = `${departmentCode} ${epciCode ?? ''} ${regionCode ?? ''}`;
    const known = this.#areas.get(key) ?? this.#numbered(commune);
    this.#areas.set(key, known);
    return known;
  }

  /** A new area gets the next number. */
  #numbered({ epciCode, departmentCode, regionCode }: ReferenceCommune): number[] {
    const areas: Territory[] = [{ level: 'Department', code: departmentCode }];
    if (epciCode !== null) areas.push({ level: 'EPCI', code: epciCode });
    if (regionCode !== null) areas.push({ level: 'Region', code: regionCode }, france);
    return areas.map((area) => {
      const key = territoryKey(area);
      const number = this.#areaNumbers.get(key) ?? this.communes.length + this.#areaNumbers.size;
      this.#areaNumbers.set(key, number);
      this.#members[number] ??= [];
      return number;
    });
  }
}

const NONE: readonly number[] = [];

function append(map: Map<number, number[]>, key: number, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
