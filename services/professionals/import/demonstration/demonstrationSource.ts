import type { SourceRow } from '../../../../common/datasets/SourceRow';

/** The source of every made-up row. */
export const demonstrationSource: SourceRow = {
  id: 'demonstration',
  title:
    'Demonstration set: made-up professionals, structures and members for the CPTS of the documents; ' +
    'where no document gives the perimeter of a CPTS, its members and structures have no commune',
  publisher: 'Maillage',
  kind: 'SYNTHETIC',
  publishedOn: null,
  licence: 'MIT',
  url: null,
};
