import type { RowLedger } from '../../../../common/import/RowLedger';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { rejectRow } from '../../../../common/import/rows/tryRow';
import type { PaymentLine } from './parsePaymentRow';

/**
 * The payments of the lines, each once; the ledger is told of each line whether it is loaded, says again what another one
 * says, or is rejected because another payment, of the files or of a document, bears its stable name.
 */
export function paymentsOf(
  lines: readonly PaymentLine[],
  documentedIds: ReadonlySet<string>,
  ledger: Pick<RowLedger, 'load' | 'merge' | 'reject'>,
): PaymentLine[] {
  const payments = new Map<string, PaymentLine>();
  for (const line of lines) {
    const told = payments.get(line.id);
    if (documentedIds.has(line.id)) reject(ledger, line, `A document in data/ states ${line.id}.`);
    else if (told === undefined) {
      payments.set(line.id, line);
      ledger.load();
    } else if (saysTheSame(told, line)) ledger.merge();
    else reject(ledger, line, `Line ${told.row.line} of ${told.row.file} gives ${line.id} other values.`);
  }
  return [...payments.values()];
}

function reject(ledger: Pick<RowLedger, 'reject'>, { row }: PaymentLine, hint: string): void {
  rejectRow(ledger, row, new RowProblem('ROW_CONFLICTING_KEY', { column: 'id', hint }));
}

function saysTheSame(one: PaymentLine, other: PaymentLine): boolean {
  return valuesOf(one) === valuesOf(other);
}

function valuesOf({ cpts, amount, paid, payer, purpose, note }: PaymentLine): string {
  return JSON.stringify([cpts.id, amount, paid, payer.id, purpose, note]);
}
