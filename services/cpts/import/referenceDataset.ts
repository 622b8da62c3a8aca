import { packagedCogSource } from '../../../common/cog/cogSources';
import {
  asReferenceDataset,
  stateOfCog,
  type ReferenceDataset,
} from '../../../common/cog/import/ReferenceDataset';
import { referenceReader } from '../../../common/cog/keptReference';
import type { Reference } from '../../../common/cog/readReference';
import { dayOfCog, latestCog } from '../../../common/cog/vintages';
import { insertRows } from '../../../common/database/insertRows';
import type { LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { CommuneNameRow } from '../entities/CommuneNameRow';
import { CommuneRow } from '../entities/CommuneRow';
import { DepartmentRow } from '../entities/DepartmentRow';
import { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { PopulationRow } from '../entities/PopulationRow';
import { readReferenceData } from './readReferenceData';
import { replaceRows } from './replaceRows';
import { tableRows } from './TableRows';

/** The name of the dataset of communes, their names and populations. */
export const referenceDatasetId = 'cpts-reference';

/** Changes with the tables or rules of this load, so that a database of an older build is loaded again. */
const RULES = 'cpts-reference 5';
const ROWS_BETWEEN_REPORTS = 20_000;
const SHARE_OF_READING = 0.4;

/** The service's own copy of the communes of France, of the names that lead to them, and of every legal population. */
export function referenceDataset(): ReferenceDataset {
  const read = referenceReader();
  return asReferenceDataset(RULES, {
    id: referenceDatasetId,
    label: 'communes and populations to count with',
    source: packagedCogSource(),
    asOf: dayOfCog(latestCog),
    load: async ({ manager, progress }) => {
      const reference = await read(manager, (share) => progress(SHARE_OF_READING * share));
      return load({ manager, progress }, reference);
    },
  });
}

async function load({ manager, progress }: LoadContext, reference: Reference): Promise<LoadCounts> {
  const data = await readReferenceData(reference);
  const { populations } = data;
  const tables = [
    tableRows(CommuneRow, data.communes),
    tableRows(FormerCommuneRow, data.formerCommunes),
    tableRows(CommuneNameRow, data.names),
    tableRows(DepartmentRow, data.departments),
  ];
  for (const each of tables) await replaceRows(manager, each);
  await replaceRows(manager, tableRows(PopulationRow, []));
  for (let start = 0; start < populations.length; start += ROWS_BETWEEN_REPORTS) {
    await insertRows(manager, PopulationRow, populations.slice(start, start + ROWS_BETWEEN_REPORTS));
    progress(SHARE_OF_READING + ((1 - SHARE_OF_READING) * start) / populations.length);
  }
  const loaded = tables.reduce((count, { rows }) => count + rows.length, populations.length);
  return { loaded, rejected: 0, merged: 0, ...stateOfCog(reference) };
}
