import type { CogCommune } from '../../../common/cog/CogCommune';
import { france, territoryKey, type Territory } from './Territory';

/** What of a commune decides where its inhabitants count. */
export type ReferenceCommune = Omit<CogCommune, 'name'>;

/**
 * The communes and municipal arrondissements of France by number, in the order of their codes, and the territories they
 * make up. Arrondissements are parts of their commune: only the communes are listed as members of a territory.
 */
export class Reference {
  readonly communes: readonly ReferenceCommune[];
  readonly #indexByCode: ReadonlyMap<string, number>;
  readonly #members = new Map<string, number[]>();
  readonly #arrondissements = new Map<number, number[]>();
  readonly #departments = new Map<string, readonly string[]>();
  readonly #keys: (readonly string[])[] = [];

  constructor(communes: readonly ReferenceCommune[]) {
    this.communes = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.#indexByCode = new Map(this.communes.map((commune, index) => [commune.code, index]));
    this.communes.forEach((commune, index) => this.#place(commune, index));
  }

  /** The number of a commune or municipal arrondissement; undefined for a code of none. */
  indexOf(code: string): number | undefined {
    return this.#indexByCode.get(code);
  }

  /** The numbers of the communes of a territory, in the order of their codes; undefined where there is none such. */
  members(territory: Territory): readonly number[] | undefined {
    return this.#members.get(territoryKey(territory));
  }

  /** The numbers of a commune's municipal arrondissements; empty but for Paris, Lyon and Marseille. */
  arrondissementsOf(index: number): readonly number[] {
    return this.#arrondissements.get(index) ?? [];
  }

  /** The commune that an arrondissement is part of; a commune itself. */
  communeOf(index: number): number {
    const parentCode = this.communes[index]?.parentCode ?? null;
    return (parentCode === null ? undefined : this.indexOf(parentCode)) ?? index;
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
    const key = territoryKey(territory);
    const known = this.#departments.get(key);
    if (known !== undefined) return known;
    const codes = (this.members(territory) ?? []).map((index) => this.communes[index]?.departmentCode);
    const departments = [...new Set(codes.filter((code) => code !== undefined))].sort();
    this.#departments.set(key, departments);
    return departments;
  }

  /**
   * The keys of the territories that a commune or arrondissement lies in, itself and its commune included. The same array
   * for the same commune: a day of all CPTS asks for tens of thousands.
   */
  territoryKeysOf(index: number): readonly string[] {
    const known = this.#keys[index];
    if (known !== undefined) return known;
    const keys = this.#readKeys(index);
    this.#keys[index] = keys;
    return keys;
  }

  #readKeys(index: number): string[] {
    const commune = this.communes[index];
    if (commune === undefined) return [];
    const { code, epciCode, departmentCode, regionCode } = commune;
    const own = territoryKey({ level: 'Commune', code });
    const parent = this.communeOf(index);
    if (parent !== index) return [own, ...this.territoryKeysOf(parent)];
    return [
      own,
      ...(epciCode === null ? [] : [territoryKey({ level: 'EPCI', code: epciCode })]),
      territoryKey({ level: 'Department', code: departmentCode }),
      ...(regionCode === null
        ? []
        : [territoryKey({ level: 'Region', code: regionCode }), territoryKey(france)]),
    ];
  }

  #place(commune: ReferenceCommune, index: number): void {
    const parent = this.communeOf(index);
    if (parent === index) {
      for (const key of this.territoryKeysOf(index)) append(this.#members, key, index);
    } else {
      append(this.#arrondissements, parent, index);
      append(this.#members, territoryKey({ level: 'Commune', code: commune.code }), index);
    }
  }
}

function append<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
