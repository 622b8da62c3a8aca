import { OrganizationRow } from '../../entities/OrganizationRow';
import { PaymentCptsRow } from '../../entities/PaymentCptsRow';
import { PaymentRow } from '../../entities/PaymentRow';
import { paymentsDatasetId as datasetId } from '../datasetIds';
import { dateColumns } from '../dateColumns';
import { onTheDay } from '../files/fileDates';
import { carrierRows } from '../known/carrierRows';
import { organizationRows } from '../known/organizationRows';
import { tableRows, type TableRows } from '../TableRows';
import type { PaymentLine } from './parsePaymentRow';

/** The payments of the files as rows of the tables, with the bodies that paid and the CPTS that received them. */
export function rowsOfPayments(payments: readonly PaymentLine[]): TableRows[] {
  const payers = payments.map(({ payer }) => payer);
  return [
    ...carrierRows(datasetId, payments),
    tableRows(OrganizationRow, organizationRows(datasetId, payers)),
    tableRows(PaymentRow, payments.map(paymentRow)),
    tableRows(
      PaymentCptsRow,
      payments.map(({ id, cpts }) => ({ paymentId: id, cptsId: cpts.id, datasetId })),
    ),
  ];
}

function paymentRow({ id, amount, paid, row, payer, purpose, note, sourceId }: PaymentLine): PaymentRow {
  return {
    id,
    datasetId,
    amount,
    paid: dateColumns(onTheDay(paid, row.values.paid)),
    payerId: payer.id,
    purpose,
    note,
    sourceId,
  };
}
