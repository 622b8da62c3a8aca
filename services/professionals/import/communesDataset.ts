import { fingerprintOf } from '../../../common/datasets/fingerprintOf';
import { insertRows } from '../../../common/database/insertRows';
import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { readCogCommunes } from './readCommunes';
import type { CogCommune } from '../../../common/cog/CogCommune';
import { CommuneRow } from '../entities/CommuneRow';

async function load({ manager }: LoadContext): Promise<LoadCounts> {
  const communes = readCogCommunes();
  await manager.createQueryBuilder().delete().from(CommuneRow).execute();
  const loaded = await insertRows(manager, CommuneRow, communeRows(communes));
  return { loaded, rejected: 0, merged: 0 };
}

/** Communes and arrondissements with the territories they lie in; an arrondissement lies in the EPCI of its commune. */
export function communeRows(communes: readonly CogCommune[]): CommuneRow[] {
  const epciOf = new Map(communes.map((commune) => [commune.code, commune.epciCode]));
  return communes.map(({ code, departmentCode, regionCode, epciCode, parentCode }) => ({
    code,
    departmentCode,
    regionCode,
    epciCode: epciCode ?? epciOf.get(parentCode ?? '') ?? null,
    parentCode,
  }));
}

/** The communes of COG 2026 and where they lie: this service's own copy of the reference. */
export function communesDataset(): DatasetDefinition {
  return {
    id: 'professionals-communes',
    label: 'Communes',
    source: {
      id: 'cog-2026',
      title: 'Code officiel géographique, 1 January 2026 (in @etalab/decoupage-administratif 6.0.0)',
      publisher: 'Insee',
      kind: 'OFFICIAL',
      publishedOn: null,
      licence: 'Licence Ouverte',
      url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif/v/6.0.0',
    },
    asOf: '2026-01-01',
    fingerprint: () => fingerprintOf({ texts: ['communes 1', 'cog 2026'] }),
    load,
  };
}
