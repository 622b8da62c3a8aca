import { insertRows } from '../../../common/database/insertRows';
import type { LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { PopulationRow } from '../entities/PopulationRow';
import { isUndatedCollectivity } from '../../../common/cog/overseas';
import { legalPopulations } from '../../../common/cog/legalPopulations';
import {
  allPopulationsSource,
  latestPopulationsSource,
  populationSources,
} from '../../../common/cog/populationSources';
import {
  asReferenceDataset,
  type DatasetState,
  type ReferenceDataset,
} from '../../../common/cog/import/ReferenceDataset';
import type { ReferenceReader } from '../../../common/cog/keptReference';
import { latestPackagedYear } from '../../../common/cog/populationVintages';
import type { Reference } from '../../../common/cog/readReference';

const ROWS_BETWEEN_REPORTS = 20_000;

/** The name of the dataset of populations. */
export const legalPopulationsDatasetId = 'legal-populations';

/** PMUN and PTOT of every territory, year by year, in a dataset. */
export function legalPopulationsDataset(read: ReferenceReader): ReferenceDataset {
  return asReferenceDataset('populations 2', {
    id: legalPopulationsDatasetId,
    label: 'legal populations',
    source: allPopulationsSource,
    asOf: `${latestPackagedYear}-01-01`,
    load: async (context) => load(context, await read(context.manager)),
    stateOf,
  });
}

function stateOf({ files }: Reference): DatasetState {
  const year = Math.max(latestPackagedYear, files.populations[0]?.year ?? 0);
  return { source: latestPopulationsSource(files), asOf: `${year}-01-01` };
}

async function load({ manager, progress }: LoadContext, reference: Reference): Promise<LoadCounts> {
  await manager.getRepository(SourceRow).save(populationSources(reference.files));
  await manager.createQueryBuilder().delete().from(PopulationRow).execute();
  const rows = legalPopulations(reference);
  progress(0.3);
  for (let start = 0; start < rows.length; start += ROWS_BETWEEN_REPORTS) {
    await insertRows(manager, PopulationRow, rows.slice(start, start + ROWS_BETWEEN_REPORTS));
    progress(0.3 + (0.7 * start) / rows.length);
  }
  return { loaded: rows.length, rejected: undatedFigures(reference), merged: 0, ...stateOf(reference) };
}

/** Figures of overseas collectivities whose year no file tells, in the packages' latest list. */
function undatedFigures({ packaged }: Reference): number {
  const undated = [...packaged.communes].filter(([code]) => isUndatedCollectivity(code));
  return undated.filter(([, { population }]) => population !== null).length;
}
