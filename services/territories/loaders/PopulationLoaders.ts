import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { selectRows, type Conditions } from '../../../common/database/selectRows';
import { groupedInKeyOrder, inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import type { PopulationKind } from '../../../common/cog/LegalPopulation';
import { PopulationRow } from '../entities/PopulationRow';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';

/** Which figure of a territory: of a year, or the latest. */
export interface PopulationChoice {
  readonly level: TerritoryLevel;
  readonly kind: PopulationKind;
  readonly year: number | null;
}

/** The territory a figure is asked for. */
export interface PopulationOf {
  readonly code: string;
  readonly lifeFrom: string;
}

/** Loaders of figures, one for each level, kind and year that a request asks for. */
export class PopulationLoaders {
  readonly #database: DataSource;
  readonly #byChoice = new Map<string, DataLoader<string, PopulationRow | null>>();
  readonly #series: DataLoader<string, PopulationRow[]>;

  constructor(database: DataSource) {
    this.#database = database;
    this.#series = new DataLoader(
      async (keys) => {
        const rows = await this.#rows({ level: 'COMMUNE' }, keys, ['year', 'kind']);
        return groupedInKeyOrder(keys, rows, keyOfRow);
      },
      { maxBatchSize: MOST_KEYS_PER_BATCH },
    );
  }

  /** The figure chosen; null where none is stored. */
  one(choice: PopulationChoice, of: PopulationOf): Promise<PopulationRow | null> {
    const shape = `${choice.level} ${choice.kind} ${choice.year ?? 'latest'}`;
    const loader = this.#byChoice.get(shape) ?? this.#loaderOf(choice);
    this.#byChoice.set(shape, loader);
    return loader.load(keyOf(of));
  }

  /** Every stored figure of a commune, oldest first, PMUN before PTOT. */
  series(of: PopulationOf): Promise<PopulationRow[]> {
    return this.#series.load(keyOf(of));
  }

  #loaderOf({ level, kind, year }: PopulationChoice): DataLoader<string, PopulationRow | null> {
    const where = { level, kind, ...(year === null ? { latest: true } : { year }) };
    return new DataLoader(async (keys) => inKeyOrder(keys, await this.#rows(where, keys), keyOfRow), {
      maxBatchSize: MOST_KEYS_PER_BATCH,
    });
  }

  #rows(
    where: Conditions<PopulationRow>,
    keys: readonly string[],
    orderBy: readonly ('year' | 'kind')[] = [],
  ): Promise<PopulationRow[]> {
    const code = keys.map((key) => key.split(' ')[0] ?? '');
    return selectRows(this.#database, PopulationRow, { where: { ...where, code }, orderBy });
  }
}

function keyOf({ code, lifeFrom }: PopulationOf): string {
  return `${code} ${lifeFrom}`;
}

function keyOfRow(row: PopulationRow): string {
  return keyOf(row);
}
