import type { DatasetDefinition } from '../../../../common/datasets/DatasetDefinition';
import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import { documentFiles } from '../../../../common/synthetic/readDocumentedCpts';
import { clearMembers } from '../clearMembers';
import { MEMBERS_DATASET } from '../membersDatasetId';
import { nationalDatasets } from '../nationalDatasets';
import { demonstrationSource } from './demonstrationSource';
import { makeDemonstration } from './makeDemonstration';
import { readDemonstrationCpts } from './readDemonstrationCpts';
import { saveDemonstration } from './saveDemonstration';

/** To be raised whenever the same CPTS would get other rows. */
const GENERATOR_VERSION = 'demonstration 3';

/** The made-up professionals, structures and members of the CPTS of the documents. */
export function demonstrationDataset(): DatasetDefinition {
  return {
    id: MEMBERS_DATASET,
    label: 'Demonstration set',
    source: demonstrationSource,
    asOf: null,
    yieldsTo: Object.values(nationalDatasets),
    unload: clearMembers,
    fingerprint: () => fingerprintOf({ files: documentFiles(), texts: [GENERATOR_VERSION] }),
    load: async ({ manager }) => {
      await clearMembers(manager);
      const loaded = await saveDemonstration(manager, makeDemonstration(readDemonstrationCpts()));
      return { loaded, rejected: 0, merged: 0 };
    },
  };
}
