import type { FileColumns } from '../files/readRows';
import type { FileRow } from '../files/FileRow';

/** The columns of a file of contracts. */
export type ContractColumn = 'cptsId' | 'cpts' | 'signed' | 'id' | 'ars' | 'cpam' | 'note' | 'source' | 'url';

export type ContractFileRow = FileRow<ContractColumn>;

/** How files head the columns; one of the first two is needed. */
export const contractColumns: FileColumns<ContractColumn> = {
  columns: {
    cptsId: { names: ['CPTS_ID'], optional: true },
    cpts: { names: ['CPTS', 'NOM_CPTS'], optional: true },
    signed: { names: ['SIGNATURE', 'DATE_SIGNATURE'] },
    id: { names: ['CONTRAT_ID'], optional: true },
    ars: { names: ['ARS'], optional: true },
    cpam: { names: ['CPAM'], optional: true },
    note: { names: ['NOTE'], optional: true },
    source: { names: ['SOURCE'], optional: true },
    url: { names: ['URL'], optional: true },
  },
  numbers: [],
};
