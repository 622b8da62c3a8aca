import { insertRows } from '../../../common/database/insertRows';
import type { LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { packagedCogSource } from '../../../common/cog/cogSources';
import {
  asReferenceDataset,
  stateOfCog,
  type ReferenceDataset,
} from '../../../common/cog/import/ReferenceDataset';
import { referenceReader } from '../../../common/cog/keptReference';
import type { Reference } from '../../../common/cog/readReference';
import { readCogCommunes } from '../../../common/cog/readCogCommunes';
import { dayOfCog, latestCog } from '../../../common/cog/vintages';
import type { CogCommune } from '../../../common/cog/CogCommune';
import { CommuneRow } from '../entities/CommuneRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';
import { formerCodeRows } from './formerCodeRows';
import { moveToSuccessors } from './moveToSuccessors';
import { recountSums } from './sums/recountSums';
import { sumStructures } from './sumStructures';
import { sumRunOf } from './SumRun';

/** The name of the dataset of communes. */
export const communesDatasetId = 'professionals-communes';

async function load({ manager }: LoadContext, reference: Reference): Promise<LoadCounts> {
  const communes = readCogCommunes(reference.rows, reference.epcis);
  await manager.createQueryBuilder().delete().from(CommuneRow).execute();
  await manager.createQueryBuilder().delete().from(FormerCodeRow).execute();
  const loaded = await insertRows(manager, CommuneRow, communeRows(communes));
  await insertRows(manager, FormerCodeRow, formerCodeRows(reference.latest));
  await moveToSuccessors(manager);
  await recountSums(manager);
  await sumStructures(sumRunOf(manager));
  return { loaded, rejected: 0, merged: 0, ...stateOfCog(reference) };
}

/** Communes and arrondissements with the territories they lie in. */
export function communeRows(communes: readonly CogCommune[]): CommuneRow[] {
  return communes.map(({ code, departmentCode, regionCode, epciCode, parentCode }) => ({
    code,
    departmentCode,
    regionCode,
    epciCode,
    parentCode,
  }));
}

/** The communes of the latest COG and where they lie: this service's own copy of the reference. */
export function communesDataset(): ReferenceDataset {
  const read = referenceReader();
  return asReferenceDataset('communes 3', {
    id: communesDatasetId,
    label: 'Communes',
    source: packagedCogSource(),
    asOf: dayOfCog(latestCog),
    load: async (context) => load(context, await read(context.manager)),
  });
}
