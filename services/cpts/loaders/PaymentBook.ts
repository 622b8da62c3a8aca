import { groupBy } from '../../../common/cog/groupBy';
import type { PaymentPurpose } from '../../../schema/generated/cpts';
import type { PaymentCptsRow } from '../entities/PaymentCptsRow';
import type { PaymentRow } from '../entities/PaymentRow';
import { paidWithin, type PaidDays } from '../model/contract/paidWithin';
import { paymentSums, type PaymentSum } from '../model/contract/paymentSums';
import type { DatedFact } from '../model/quality/UndatedFact';
import { statedDateOf } from './statedDateOf';

const MOST_FILTERS_KEPT = 32;

/** The span of a payment whose date no source gives. */
const UNDATED = { earliest: null, latest: null };

/** Which payments are wanted; a condition left out, or null, holds for all. */
export interface PaymentsWanted extends PaidDays {
  readonly cptsId?: string | null | undefined;
  readonly payerId?: string | null | undefined;
  readonly purpose?: PaymentPurpose | null | undefined;
}

/** The payments that certainly meet the conditions, their sums, and how many may meet them as far as their dates tell. */
export interface PaymentsFound {
  readonly certain: readonly PaymentRow[];
  readonly sums: PaymentSum[];
  readonly openDateCount: number;
}

/** Every payment, in memory, in the order of their stable names. What the filters asked last led to is kept. */
export class PaymentBook {
  readonly #payments: readonly PaymentRow[];
  readonly #cptsOf: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<string, PaymentsFound>();

  constructor(payments: readonly PaymentRow[], links: readonly PaymentCptsRow[]) {
    this.#payments = payments;
    const byPayment = groupBy(links, ({ paymentId }) => paymentId);
    this.#cptsOf = new Map(
      [...byPayment].map(([id, rows]) => [id, [...new Set(rows.map(({ cptsId }) => cptsId))].sort()]),
    );
  }

  /** The payments that meet the conditions: those of a filter that was asked before without a pass over all. */
  matching({ cptsId, payerId, purpose, paidFrom, paidTo }: PaymentsWanted): PaymentsFound {
    const wanted = { cptsId, payerId, purpose, paidFrom, paidTo };
    const key = JSON.stringify(wanted, (_, value: unknown) => value ?? undefined);
    const found = this.#found.get(key) ?? this.#find(wanted);
    this.#found.delete(key);
    this.#found.set(key, found);
    const oldest = this.#found.keys().next();
    if (this.#found.size > MOST_FILTERS_KEPT && !oldest.done) this.#found.delete(oldest.value);
    return found;
  }

  /** The payments that no source dates to the day. */
  undated(): DatedFact[] {
    const open = this.#payments.filter(({ paid }) => paid.day === null);
    return open.map(({ id, paid, sourceId }) => ({
      factId: id,
      cptsIds: this.#cptsOf.get(id) ?? [],
      date: statedDateOf(paid),
      sourceId,
    }));
  }

  #find({ cptsId, payerId, purpose, ...days }: PaymentsWanted): PaymentsFound {
    const rows = this.#payments.filter(
      (row) =>
        (payerId == null || row.payerId === payerId) &&
        (purpose == null || row.purpose === purpose) &&
        (cptsId == null || this.#cptsOf.get(row.id)?.includes(cptsId) === true),
    );
    const marked = rows.map((row) => ({ row, within: paidWithin(statedDateOf(row.paid) ?? UNDATED, days) }));
    const certain = marked.filter(({ within }) => within === true).map(({ row }) => row);
    const openDateCount = marked.filter(({ within }) => within === null).length;
    return { certain, sums: paymentSums(certain), openDateCount };
  }
}
