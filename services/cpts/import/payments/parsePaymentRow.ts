import type { Day } from '../../../../common/calendarDay';
import { fingerprintOf } from '../../../../common/datasets/fingerprintOf';
import type { PaymentPurpose } from '../../../../schema/generated/cpts';
import { toldId, type FactReading } from '../contracts/parseContractRow';
import { purposeLabels } from '../files/purposeLabels';
import { RowProblem } from '../../../../common/import/rows/RowProblem';
import { centsOf, labelledOf, requiredDayWithin, requiredText, textOf } from '../files/rowValues';
import { sourceOfRow } from '../files/sourceOfRow';
import { cptsOfRow } from '../known/cptsOfRow';
import type { KnownCpts } from '../known/KnownCpts';
import type { Organization } from '../known/Organizations';
import type { PaymentFileRow } from './paymentColumns';

const LONGEST_NOTE = 2_000;
/** The law of modernisation of the health system made CPTS on that day. */
const FIRST_PAYMENTS = {
  first: '2016-01-26',
  reason: 'There are CPTS since the law 2016-41 of 2016-01-26.',
};

/** A row of a file of payments as values that keep every rule of a single row. */
export interface PaymentLine {
  readonly row: PaymentFileRow;
  readonly id: string;
  readonly cpts: KnownCpts;
  /** Whole cents. */
  readonly amount: number;
  readonly paid: Day;
  readonly payer: Organization;
  readonly purpose: PaymentPurpose;
  readonly note: string | null;
  readonly sourceId: string;
}

/** The row as values. Throws a RowProblem for the first rule that it breaks. */
export function parsePaymentRow(
  row: PaymentFileRow,
  { register, organizations, sources, today }: FactReading,
): PaymentLine {
  const purpose = labelledOf(row, 'purpose', purposeLabels);
  if (purpose === null) throw new RowProblem('ROW_MISSING_VALUE', { column: 'purpose' });
  const line = {
    row,
    cpts: cptsOfRow(row, register),
    amount: centsOf(row, 'amount'),
    paid: requiredDayWithin(row, 'paid', { ...FIRST_PAYMENTS, today }),
    payer: organizations.payer(requiredText(row, 'payer'), 'payer'),
    purpose,
    note: textOf(row, 'note', LONGEST_NOTE),
    sourceId: sourceOfRow(row, sources),
  };
  return { ...line, id: toldId(row.values.id, 'id') ?? madeId(line) };
}

/** A payment without a number of its own is named after its day and all that it is, so that it keeps its name when loaded again. */
function madeId(line: Omit<PaymentLine, 'id'>): string {
  const { cpts, amount, paid, payer, purpose, note } = line;
  const texts = [cpts.id, String(amount), paid, payer.id, purpose, note ?? ''];
  return `payment-${paid}-${fingerprintOf({ texts }).slice(0, 16)}`;
}
