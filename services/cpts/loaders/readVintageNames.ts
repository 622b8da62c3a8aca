import { setImmediate } from 'node:timers/promises';
import { IsNull, MoreThan, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { compareText } from '../../../common/text/compareText';
import { PopulationRow } from '../entities/PopulationRow';
import type { PublishedVintage, VintageName } from '../model/Vintage';

/** A vintage of more communes than this is of all of France, even if a few are missing; the largest department has 890. */
const MOST_COMMUNES_OF_A_PART = 1_000;

/** The years and kinds of population that are loaded, oldest first. */
export interface VintageNames {
  /** Of which figures of communes are loaded. */
  readonly vintages: readonly PublishedVintage[];
  /** Of which totals are published for EPCI: some of them for no commune. */
  readonly epciVintages: readonly VintageName[];
}

/** The years and kinds in the table of populations; by a few short statements each, as a count of all rows takes long. */
export async function readVintageNames(database: DataSource): Promise<VintageNames> {
  const vintages: PublishedVintage[] = [];
  const epciVintages: VintageName[] = [];
  for (const name of await namesOf(database)) {
    // Statements on SQLite hold the process: other requests get their turn between the years.
    await setImmediate();
    const { year, kind } = name;
    const communes = { year, kind, level: 'Commune' } as const;
    if (await has(database, communes)) {
      const figures = { ...communes, value: Not(IsNull()) };
      vintages.push({ ...name, national: await has(database, figures, MOST_COMMUNES_OF_A_PART) });
    }
    if (await has(database, { year, kind, level: 'EPCI', origin: 'PUBLISHED' })) epciVintages.push(name);
  }
  return { vintages, epciVintages };
}

/** Each year and kind once, found by going on behind the last row of the one before. */
async function namesOf(database: DataSource): Promise<VintageName[]> {
  const names: VintageName[] = [];
  let next = await first(database, {});
  while (next !== null) {
    const { kind, year } = next;
    names.push(next);
    next =
      (await first(database, { kind, year: MoreThan(year) })) ??
      (await first(database, { kind: MoreThan(kind) }));
  }
  return names.sort((one, other) => one.year - other.year || compareText(one.kind, other.kind));
}

async function first(
  database: DataSource,
  where: FindOptionsWhere<PopulationRow>,
): Promise<VintageName | null> {
  const [row] = await database.getRepository(PopulationRow).find({
    select: { kind: true, year: true, level: true, code: true },
    where,
    order: { kind: 'ASC', year: 'ASC' },
    take: 1,
  });
  return row === undefined ? null : { kind: row.kind, year: row.year };
}

/** Whether there are more such rows than that. */
async function has(database: DataSource, where: FindOptionsWhere<PopulationRow>, most = 0): Promise<boolean> {
  const query = database.getRepository(PopulationRow).createQueryBuilder('population').select('1', 'one');
  const row = await query.where(where).offset(most).limit(1).getRawOne<{ one: number }>();
  return row !== undefined;
}
