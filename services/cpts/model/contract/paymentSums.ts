import type { PaymentPurpose } from '../../../../schema/generated/cpts';

/** Payments of one payer for one purpose, added up in whole cents. */
export interface PaymentSum {
  readonly payerId: string;
  readonly purpose: PaymentPurpose;
  readonly amount: number;
  readonly paymentCount: number;
}

/** The sums by payer and purpose, in the order of the payers' stable names and then of the purposes. */
export function paymentSums(
  payments: readonly Pick<PaymentSum, 'payerId' | 'purpose' | 'amount'>[],
): PaymentSum[] {
  const sums = new Map<string, PaymentSum>();
  for (const { payerId, purpose, amount } of payments) {
    const key = `${payerId} ${purpose}`;
    const sum = sums.get(key) ?? { payerId, purpose, amount: 0, paymentCount: 0 };
    sums.set(key, { ...sum, amount: sum.amount + amount, paymentCount: sum.paymentCount + 1 });
  }
  return [...sums.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}
