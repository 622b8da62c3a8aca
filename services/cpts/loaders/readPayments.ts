import type { Reading } from '../../../common/database/Reading';
import { PaymentRow } from '../entities/PaymentRow';
import { plainRows } from '../../../common/database/plainRows';
import { strongestByKey } from './strongest';

/** Every payment, each once, by id. */
export async function readPayments(database: Reading): Promise<PaymentRow[]> {
  const rows = await plainRows(database, PaymentRow, { orderBy: ['id'] });
  return strongestByKey(rows, ({ id }) => id);
}
