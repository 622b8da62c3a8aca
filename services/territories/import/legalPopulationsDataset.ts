import { insertRows } from '../../../common/database/insertRows';
import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { PopulationRow } from '../entities/PopulationRow';
import { isUndatedCollectivity } from '../../../common/cog/overseas';
import { legalPopulations } from '../../../common/cog/legalPopulations';
import { allPopulationsSource, populationSources } from '../../../common/cog/populationSources';
import { populationVintages } from '../../../common/cog/populationVintages';
import { referenceFingerprint } from '../../../common/cog/referenceFingerprint';
import type { Reference } from '../../../common/cog/readReference';

const ROWS_BETWEEN_REPORTS = 20_000;

/** The name of the dataset of populations. */
export const legalPopulationsDatasetId = 'legal-populations';

/** PMUN and PTOT of every territory, year by year, in a dataset. */
export function legalPopulationsDataset(reference: () => Reference): DatasetDefinition {
  return {
    id: legalPopulationsDatasetId,
    label: 'legal populations',
    source: allPopulationsSource,
    asOf: `${populationVintages[0]?.year ?? 0}-01-01`,
    fingerprint: () => referenceFingerprint('populations 2'),
    load: (context) => load(context, reference()),
  };
}

async function load({ manager, progress }: LoadContext, reference: Reference): Promise<LoadCounts> {
  await manager.getRepository(SourceRow).save(populationSources());
  await manager.createQueryBuilder().delete().from(PopulationRow).execute();
  const rows = legalPopulations(reference);
  progress(0.3);
  for (let start = 0; start < rows.length; start += ROWS_BETWEEN_REPORTS) {
    await insertRows(manager, PopulationRow, rows.slice(start, start + ROWS_BETWEEN_REPORTS));
    progress(0.3 + (0.7 * start) / rows.length);
  }
  return { loaded: rows.length, rejected: undatedFigures(reference), merged: 0 };
}

/** Figures of overseas collectivities whose year no file tells, in the latest list. */
function undatedFigures({ latest }: Reference): number {
  const undated = [...latest.communes].filter(([code]) => isUndatedCollectivity(code));
  return undated.filter(([, { population }]) => population !== null).length;
}
