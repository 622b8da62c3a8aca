import type { DatasetDefinition } from '../../../../common/datasets/DatasetDefinition';
import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import { clearMembers } from '../clearMembers';
import { MEMBERS_DATASET } from '../membersDatasetId';
import { demonstrationSource } from './demonstrationSource';
import { makeDemonstration } from './makeDemonstration';
import { documentFiles, readDemonstrationCpts } from './readDemonstrationCpts';
import { saveDemonstration } from './saveDemonstration';

/** To be raised whenever the same CPTS would get other rows. */
const GENERATOR_VERSION = 'demonstration 2';

/** The made-up professionals, structures and members of the CPTS of the documents. */
export function demonstrationDataset(): DatasetDefinition {
  return {
    id: MEMBERS_DATASET,
    label: 'Demonstration set',
    source: demonstrationSource,
    asOf: null,
    fingerprint: () => fingerprintOf({ files: documentFiles(), texts: [GENERATOR_VERSION] }),
    load: async ({ manager }) => {
      await clearMembers(manager);
      const loaded = await saveDemonstration(manager, makeDemonstration(readDemonstrationCpts()));
      return { loaded, rejected: 0, merged: 0 };
    },
  };
}
