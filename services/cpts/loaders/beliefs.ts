import { groupBy } from '../../../common/cog/groupBy';
import type { ContractRow } from '../entities/ContractRow';
import type { CptsDepartmentRow } from '../entities/CptsDepartmentRow';
import type { PerimeterEntryRow } from '../entities/PerimeterEntryRow';
import type { StageRow } from '../entities/StageRow';
import type { StatedDateColumns } from '../entities/StatedDateColumns';
import { contractsDatasetId, paymentsDatasetId, perimetersDatasetId } from '../import/datasetIds';
import { strongestFirst, type OfDataset } from './strongest';

/*
 * What is believed where several datasets state facts about one CPTS. Documents go first; but a day within the span that a
 * document leaves open is more precise than the span, and a perimeter from files takes the place of that of a document.
 */

/** Datasets whose rows of a CPTS only keep it for their own facts. */
const CARRIERS: readonly string[] = [contractsDatasetId, paymentsDatasetId];

/** The stages of a CPTS, each once. */
export function believedStages(rows: readonly StageRow[]): StageRow[] {
  return [...groupBy(rows, ({ stage }) => stage).values()].map((same) =>
    mostPrecise(same, ({ date }) => date),
  );
}

/** The contracts of a CPTS, each stable name once. */
export function believedContracts(rows: readonly ContractRow[]): ContractRow[] {
  return [...groupBy(rows, ({ id }) => id).values()].map((same) => mostPrecise(same, ({ signed }) => signed));
}

/** The places from files, where there are any; else those of documents. */
export function believedPlaces(rows: readonly PerimeterEntryRow[]): PerimeterEntryRow[] {
  const imported = rows.filter(({ datasetId }) => datasetId === perimetersDatasetId);
  return imported.length > 0 ? imported : [...rows];
}

/** The departments as documents and perimeters state them; as contracts and payments keep them where neither does. */
export function believedDepartments(rows: readonly CptsDepartmentRow[]): string[] {
  const stated = rows.filter(({ datasetId }) => !CARRIERS.includes(datasetId));
  return (stated.length > 0 ? stated : rows).map(({ departmentCode }) => departmentCode);
}

/** Throws where there is no row. */
function mostPrecise<Row extends OfDataset>(
  rows: readonly Row[],
  dateOf: (row: Row) => StatedDateColumns,
): Row {
  const [first, ...others] = strongestFirst(rows);
  if (first === undefined) throw new Error('There is no fact to choose from');
  const { day, earliest, latest } = dateOf(first);
  if (day !== null) return first;
  const within = others.find((other) => {
    const { day: told } = dateOf(other);
    return told !== null && (earliest ?? told) <= told && told <= (latest ?? told);
  });
  return within ?? first;
}
