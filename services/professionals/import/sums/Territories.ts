import type { CommuneRow } from '../../entities/CommuneRow';
import type { SumLevel } from '../../entities/ProfessionalSumRow';

/** A territory that professionals are counted in. */
export interface CountedTerritory {
  readonly level: SumLevel;
  readonly code: string;
}

/** Every territory that the communes lie in, in the order of levels and codes, and which of them each commune lies in. */
export class Territories {
  readonly list: readonly CountedTerritory[];
  /** The place in `list` of the territory that everybody is in, wherever they practise. */
  readonly everywhere: number;
  readonly #ofCommune: ReadonlyMap<string, readonly number[]>;

  constructor(communes: readonly CommuneRow[]) {
    const namesOf = new Map(communes.map((commune) => [commune.code, territoriesOf(commune).map(nameOf)]));
    const everywhere = nameOf({ level: 'ALL', code: 'FR' });
    const sorted = [...new Set([...namesOf.values()].flat()).add(everywhere)].sort();
    const places = new Map(sorted.map((name, place) => [name, place]));
    const placeOf = (name: string): number => places.get(name) as number;
    this.list = sorted.map(territoryNamed);
    this.everywhere = placeOf(everywhere);
    this.#ofCommune = new Map(Array.from(namesOf, ([code, names]) => [code, names.map(placeOf)]));
  }

  /** The places in `list` of the territories that the commune or arrondissement lies in; none for a code it does not know. */
  ofCommune(code: string): readonly number[] {
    return this.#ofCommune.get(code) ?? [];
  }

  /** The department of the commune; null for a code it does not know. */
  departmentOf(code: string): string | null {
    const place = this.ofCommune(code).find((each) => this.list[each]?.level === 'DEPARTMENT');
    return place === undefined ? null : (this.list[place]?.code ?? null);
  }
}

/** An arrondissement is counted for itself and for its commune; overseas collectivities are not in the country. */
function territoriesOf(commune: CommuneRow): CountedTerritory[] {
  const { code, parentCode, departmentCode, regionCode, epciCode } = commune;
  return [
    { level: 'PLACED', code: 'FR' },
    { level: 'COMMUNE', code },
    { level: 'DEPARTMENT', code: departmentCode },
    ...(parentCode === null ? [] : [{ level: 'COMMUNE', code: parentCode } as const]),
    ...(epciCode === null ? [] : [{ level: 'EPCI', code: epciCode } as const]),
    ...(regionCode === null
      ? []
      : ([
          { level: 'REGION', code: regionCode },
          { level: 'COUNTRY', code: 'FR' },
        ] as const)),
  ];
}

function nameOf({ level, code }: CountedTerritory): string {
  return `${level} ${code}`;
}

function territoryNamed(name: string): CountedTerritory {
  const [level, code] = name.split(' ') as [SumLevel, string];
  return { level, code };
}
