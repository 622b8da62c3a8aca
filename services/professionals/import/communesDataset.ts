import { insertRows } from '../../../common/database/insertRows';
import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { latestCogSource } from '../../../common/cog/cogSources';
import { readCogCommunes } from '../../../common/cog/readCogCommunes';
import { dayOfCog, latestCog } from '../../../common/cog/vintages';
import { referenceFingerprint } from '../../../common/cog/referenceFingerprint';
import type { CogCommune } from '../../../common/cog/CogCommune';
import { CommuneRow } from '../entities/CommuneRow';

async function load({ manager }: LoadContext): Promise<LoadCounts> {
  const communes = readCogCommunes();
  await manager.createQueryBuilder().delete().from(CommuneRow).execute();
  const loaded = await insertRows(manager, CommuneRow, communeRows(communes));
  return { loaded, rejected: 0, merged: 0 };
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

/** The communes of COG 2026 and where they lie: this service's own copy of the reference. */
export function communesDataset(): DatasetDefinition {
  return {
    id: 'professionals-communes',
    label: 'Communes',
    source: latestCogSource,
    asOf: dayOfCog(latestCog),
    fingerprint: () => referenceFingerprint('communes 2'),
    load,
  };
}
