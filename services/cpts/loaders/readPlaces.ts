import type { Reading } from '../../../common/database/Reading';
import { PerimeterEntryRow } from '../entities/PerimeterEntryRow';

type PlainPlace = Omit<PerimeterEntryRow, 'wholeCommune'> & { readonly wholeCommune: number | boolean };

const COLUMNS = [
  'id',
  'datasetId',
  'cptsId',
  'communeCode',
  'wholeCommune',
  'statedName',
  'fromDay',
  'toDay',
  'sourceId',
];

/** Every place in a perimeter, by id: as plain rows, since there are as many as communes. */
export async function readPlaces(database: Reading): Promise<PerimeterEntryRow[]> {
  const query = database.getRepository(PerimeterEntryRow).createQueryBuilder('place').select([]);
  for (const column of COLUMNS) query.addSelect(`place.${column}`, column);
  const rows = await query.orderBy('place.id').getRawMany<PlainPlace>();
  return rows.map((row) => ({ ...row, wholeCommune: Boolean(row.wholeCommune) }));
}
