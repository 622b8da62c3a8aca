import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { AccessibilityRow } from '../entities/AccessibilityRow';
import type { CareProfession } from '../model/CareProfession';

/** Which figures: of a profession in a year, at a level. */
export interface AccessibilityChoice {
  readonly profession: CareProfession;
  readonly year: number;
  readonly level: TerritoryLevel;
}

/** Loaders of accessibility figures, one for each profession, year and level that a request asks for. */
export class AccessibilityLoaders {
  readonly #database: DataSource;
  readonly #byChoice = new Map<string, DataLoader<string, AccessibilityRow | null>>();

  constructor(database: DataSource) {
    this.#database = database;
  }

  /** The figure of the territory with this code; null where none is stored. */
  one({ profession, year, level }: AccessibilityChoice, code: string): Promise<AccessibilityRow | null> {
    const shape = `${profession} ${year} ${level}`;
    const loader = this.#byChoice.get(shape) ?? this.#loaderOf({ profession, year, level });
    this.#byChoice.set(shape, loader);
    return loader.load(code);
  }

  #loaderOf(choice: AccessibilityChoice): DataLoader<string, AccessibilityRow | null> {
    return new DataLoader(
      async (codes) => {
        const rows = await selectRows(this.#database, AccessibilityRow, {
          where: { ...choice, code: codes },
        });
        return inKeyOrder(codes, rows, ({ code }) => code);
      },
      { maxBatchSize: MOST_KEYS_PER_BATCH },
    );
  }
}
