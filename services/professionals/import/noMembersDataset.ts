import type { DatasetDefinition } from '../../../common/datasets/DatasetDefinition';
import { clearMembers } from './clearMembers';
import { MEMBERS_DATASET } from './membersDatasetId';
import { nationalDatasets } from './nationalDatasets';
import { noMembersSource } from './noMembersSource';

/**
 * What is loaded in the place of the demonstration set when that is switched off: nothing. It bears the same id and
 * another fingerprint, so that switching either way makes the dataset stale and the load clears what was there.
 */
export function noMembersDataset(): DatasetDefinition {
  return {
    id: MEMBERS_DATASET,
    label: 'No professionals',
    source: noMembersSource,
    asOf: null,
    yieldsTo: Object.values(nationalDatasets),
    unload: clearMembers,
    fingerprint: () => 'no-file',
    load: async ({ manager }) => {
      await clearMembers(manager);
      return { loaded: 0, rejected: 0, merged: 0 };
    },
  };
}
