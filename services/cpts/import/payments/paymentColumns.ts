import type { FileColumns } from '../files/readRows';
import type { FileRow } from '../files/FileRow';

/** The columns of a file of payments. */
export type PaymentColumn =
  'cptsId' | 'cpts' | 'amount' | 'paid' | 'payer' | 'purpose' | 'id' | 'note' | 'source' | 'url';

export type PaymentFileRow = FileRow<PaymentColumn>;

/** How files head the columns; one of the first two is needed. */
export const paymentColumns: FileColumns<PaymentColumn> = {
  columns: {
    cptsId: { names: ['CPTS_ID'], optional: true },
    cpts: { names: ['CPTS', 'NOM_CPTS'], optional: true },
    amount: { names: ['MONTANT'] },
    paid: { names: ['DATE', 'DATE_PAIEMENT'] },
    payer: { names: ['PAYEUR'] },
    purpose: { names: ['OBJET'] },
    id: { names: ['PAIEMENT_ID'], optional: true },
    note: { names: ['NOTE'], optional: true },
    source: { names: ['SOURCE'], optional: true },
    url: { names: ['URL'], optional: true },
  },
  numbers: ['amount'],
};
