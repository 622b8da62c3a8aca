import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { plainRows } from '../../../common/database/plainRows';
import type { Reading } from '../../../common/database/Reading';
import { CommuneRow } from '../entities/CommuneRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PopulationRow } from '../entities/PopulationRow';
import { Reference, type ReferenceCommune } from '../model/Reference';
import { territoryKey } from '../model/Territory';
import { UNPUBLISHED, type AreaInhabitants, type Vintage, type VintageName } from '../model/Vintage';

const REFERENCE_COLUMNS = ['code', 'kind', 'departmentCode', 'regionCode', 'epciCode', 'parentCode'] as const;

/** The communes of France, whole. */
export async function readReference(database: Reading): Promise<Reference> {
  const rows = await plainRows(database, CommuneRow, { columns: REFERENCE_COLUMNS });
  await setImmediate();
  return new Reference(rows as ReferenceCommune[]);
}

/** The codes of communes that are no more. */
export async function readFormerCommunes(database: DataSource): Promise<Set<string>> {
  const rows = await plainRows(database, FormerCommuneRow, { columns: ['code'] });
  return new Set(rows.map((row) => row.code));
}

const FIGURE_COLUMNS = ['level', 'code', 'value', 'origin', 'unknownReason', 'note'] as const;

type Figure = Pick<PopulationRow, (typeof FIGURE_COLUMNS)[number]>;

/** The populations of one vintage, of communes by their numbers, and what those of other years carry on. */
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

function readFigures(database: DataSource, { year, kind }: VintageName): Promise<Figure[]> {
  return plainRows(database, PopulationRow, { columns: FIGURE_COLUMNS, where: { year, kind } });
}

function inhabitantsOf({ value, origin, unknownReason, note }: Figure): AreaInhabitants {
  return { value, published: origin === 'PUBLISHED', unknownReason, note };
}
