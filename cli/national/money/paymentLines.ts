import { separated } from '../output/separated';
import { serialOf, type NationalCpts } from '../perimeters/NationalCpts';
import { paymentsOf } from './paymentsOf';

const HEAD = ['CPTS_ID', 'PAIEMENT_ID', 'MONTANT', 'DATE', 'PAYEUR', 'OBJET', 'SOURCE'];

/** The payments as a file, headed: CPTS by CPTS, oldest first; amounts in euros. */
export function paymentLines(
  all: readonly NationalCpts[],
  { seed, sourceTitle }: { readonly seed: number; readonly sourceTitle: string },
): string[] {
  const lines = all.flatMap((cpts) =>
    paymentsOf(cpts, seed).map(({ cents, day, payer, purpose }, index) => {
      const paymentId = `payment-synthetic-${serialOf(cpts.number)}-${String(index + 1).padStart(2, '0')}`;
      return separated([cpts.id, paymentId, (cents / 100).toFixed(2), day, payer, purpose, sourceTitle]);
    }),
  );
  return [separated(HEAD), ...lines];
}
