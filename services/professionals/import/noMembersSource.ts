import type { SourceRow } from '../../../common/datasets/SourceRow';

/** Stands in the table of datasets for a file that is not there; no row and no answer names it. */
export const noMembersSource: SourceRow = {
  id: 'no-professionals',
  title: 'No file of members or professionals is loaded',
  publisher: 'Maillage',
  kind: 'DECLARED',
  publishedOn: null,
  licence: null,
  url: null,
};
