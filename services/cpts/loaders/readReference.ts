import type { DataSource } from 'typeorm';
import type { Reading } from '../../../common/database/Reading';
import { CommuneRow } from '../entities/CommuneRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PopulationRow } from '../entities/PopulationRow';
import { Reference, type ReferenceCommune } from '../model/Reference';
import { territoryKey } from '../model/Territory';
import {
  UNPUBLISHED,
  type AreaInhabitants,
  type PublishedVintage,
  type Vintage,
  type VintageName,
} from '../model/Vintage';

/** A vintage of more communes than this is of all of France, even if a few are missing; the largest department has 890. */
const MOST_COMMUNES_OF_A_PART = 1_000;

/** The communes of France, whole: one statement. */
export async function readReference(database: Reading): Promise<Reference> {
  const columns = ['code', 'kind', 'departmentCode', 'regionCode', 'epciCode', 'parentCode'];
  const query = database.getRepository(CommuneRow).createQueryBuilder('commune').select([]);
  for (const column of columns) query.addSelect(`commune.${column}`, column);
  return new Reference(await query.getRawMany<ReferenceCommune>());
}

/** The codes of communes that are no more. */
export async function readFormerCommunes(database: DataSource): Promise<Set<string>> {
  const rows = await database
    .getRepository(FormerCommuneRow)
    .createQueryBuilder('former')
    .select('former.code', 'code')
    .getRawMany<FormerCommuneRow>();
  return new Set(rows.map((row) => row.code));
}

/** The years and kinds of population in the database, oldest first. */
export async function readVintageNames(database: DataSource): Promise<PublishedVintage[]> {
  const rows = await database
    .getRepository(PopulationRow)
    .createQueryBuilder('population')
    .select('population.year', 'year')
    .addSelect('population.kind', 'kind')
    .addSelect('COUNT(population.value)', 'figures')
    .where({ level: 'Commune' })
    .groupBy('population.kind')
    .addGroupBy('population.year')
    .orderBy('population.year')
    .addOrderBy('population.kind')
    .getRawMany<VintageName & { figures: number | string }>();
  return rows.map(({ year, kind, figures }) => ({
    year,
    kind,
    national: Number(figures) > MOST_COMMUNES_OF_A_PART,
  }));
}

/** The years and kinds of which totals are published for EPCI, oldest first: some of them for no commune. */
export async function readEpciVintageNames(database: DataSource): Promise<VintageName[]> {
  return database
    .getRepository(PopulationRow)
    .createQueryBuilder('population')
    .select('population.year', 'year')
    .addSelect('population.kind', 'kind')
    .where({ level: 'EPCI', origin: 'PUBLISHED' })
    .groupBy('population.kind')
    .addGroupBy('population.year')
    .orderBy('population.year')
    .addOrderBy('population.kind')
    .getRawMany<VintageName>();
}

/** The populations of one vintage, of communes by their numbers: one statement, and one for those of other years. */
export async function readVintage(
  database: DataSource,
  reference: Reference,
  { vintage, carried }: { readonly vintage: VintageName; readonly carried: readonly VintageName[] },
): Promise<Vintage> {
  const values = new Int32Array(reference.communes.length).fill(UNPUBLISHED);
  const areas = new Map<string, AreaInhabitants>();
  for (const row of await readFigures(database, vintage)) {
    const index = row.level === 'Commune' ? reference.indexOf(row.code) : undefined;
    if (index === undefined || row.value === null) areas.set(territoryKey(row), inhabitantsOf(row));
    if (index !== undefined) values[index] = row.value ?? UNPUBLISHED;
  }
  const nationalValues = Int32Array.from(values);
  const older = await Promise.all(carried.map((each) => readFigures(database, each)));
  for (const row of older.flat()) {
    const index = row.level === 'Commune' ? reference.indexOf(row.code) : undefined;
    if (index !== undefined && values[index] === UNPUBLISHED)
      nationalValues[index] = row.value ?? UNPUBLISHED;
  }
  return { ...vintage, values, nationalValues, areas };
}

function readFigures(database: DataSource, { year, kind }: VintageName): Promise<PopulationRow[]> {
  const query = database.getRepository(PopulationRow).createQueryBuilder('population').select([]);
  for (const column of ['level', 'code', 'value', 'origin', 'unknownReason', 'note']) {
    query.addSelect(`population.${column}`, column);
  }
  return query.where({ year, kind }).getRawMany<PopulationRow>();
}

function inhabitantsOf({ value, origin, unknownReason, note }: PopulationRow): AreaInhabitants {
  return { value, published: origin === 'PUBLISHED', unknownReason, note };
}
