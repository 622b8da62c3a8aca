import type { FindOptionsWhere } from 'typeorm';
import type { Reading } from '../../../common/database/Reading';
import { PaymentRow } from '../entities/PaymentRow';
import type { StatedDateColumns } from '../entities/StatedDateColumns';
import { strongestByKey } from './strongest';

const COLUMNS = ['id', 'datasetId', 'amount', 'payerId', 'purpose', 'note', 'sourceId'];
const DATE_COLUMNS = ['day', 'earliest', 'latest', 'precision', 'asWritten'];

type PlainPayment = Omit<PaymentRow, 'paid' | 'amount'> &
  StatedDateColumns & { readonly amount: number | string };

/** The payments that meet the conditions, by id, each once: as plain rows, since there are thousands of them. */
export async function readPayments(
  database: Reading,
  where: FindOptionsWhere<PaymentRow>,
): Promise<PaymentRow[]> {
  const query = database.getRepository(PaymentRow).createQueryBuilder('payment').select([]);
  for (const column of COLUMNS) query.addSelect(`payment.${column}`, column);
  for (const column of DATE_COLUMNS) query.addSelect(`payment.paid.${column}`, column);
  const rows = await query.where(where).orderBy('payment.id').getRawMany<PlainPayment>();
  return strongestByKey(rows.map(paymentOf), ({ id }) => id);
}

function paymentOf({ day, earliest, latest, precision, asWritten, ...row }: PlainPayment): PaymentRow {
  const paid = { day, earliest, latest, precision, asWritten };
  return { ...row, amount: Number(row.amount), paid };
}
