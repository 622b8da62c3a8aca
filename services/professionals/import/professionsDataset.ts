import { fingerprintOf } from '../../../common/datasets/fingerprintOf';
import type { DatasetDefinition, LoadContext, LoadCounts } from '../../../common/datasets/DatasetDefinition';
import { insertRows } from '../../../common/database/insertRows';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { ProfessionRow } from '../entities/ProfessionRow';
import { professionsFile, readProfessions } from './readProfessions';

/** The nomenclature of professions: TRE_G15, and the psychologist of TRE_R95. */
export function professionsDataset(): DatasetDefinition {
  const { sources } = readProfessions();
  return {
    id: 'professions',
    label: 'Professions',
    source: sources[0] as SourceRow,
    asOf: sources[0]?.publishedOn ?? null,
    fingerprint: () => fingerprintOf({ files: [professionsFile], texts: ['professions 1'] }),
    load,
  };
}

async function load({ manager }: LoadContext): Promise<LoadCounts> {
  const { professions, sources } = readProfessions();
  await manager.getRepository(SourceRow).save(sources);
  await manager.createQueryBuilder().delete().from(ProfessionRow).execute();
  const loaded = await insertRows(manager, ProfessionRow, professions);
  return { loaded, rejected: 0, merged: 0 };
}
