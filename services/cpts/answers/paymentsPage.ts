import { badInput } from '../../../common/errors/badInput';
import { pageOfArray, type PageArguments } from '../../../common/graphql/page';
import type { PaymentFilter } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { statedDateOf } from '../loaders/statedDateOf';
import { paidWithin } from '../model/contract/paidWithin';
import { paymentSums } from '../model/contract/paymentSums';
import type { PaymentPage } from '../parents';
import { checkDayRange } from '../arguments/checkDayRange';
import { checkedOrganizationId } from '../arguments/checkedOrganizationId';

/** The span of a payment whose date no source gives. */
const UNDATED = { earliest: null, latest: null };

/** The arguments of the field `payments`. */
export interface PaymentPageArguments extends PageArguments {
  readonly filter?: PaymentFilter | null | undefined;
}

/**
 * A page of payments and the sums of all pages. Throws UNKNOWN_ORGANIZATION, UNKNOWN_CPTS, INVALID_DAY_RANGE, and as pages
 * do.
 */
export async function paymentsPage(
  args: PaymentPageArguments,
  context: Pick<RequestContext, 'snapshot' | 'loaders' | 'lists'>,
): Promise<PaymentPage> {
  const filter = args.filter ?? {};
  checkDayRange(filter.paidFrom, filter.paidTo);
  const payerId = await checkedOrganizationId(filter.payerId, context);
  const ids = await paymentsOfCpts(filter.cptsId, context);
  const rows = await context.lists.payments({ payerId, purpose: filter.purpose, ids });
  const marked = rows.map((row) => ({ row, within: paidWithin(statedDateOf(row.paid) ?? UNDATED, filter) }));
  const certain = marked.filter(({ within }) => within === true).map(({ row }) => row);
  return {
    ...pageOfArray(certain, args, { scope: 'payments', keyOf: (row) => row.id }),
    sums: paymentSums(certain),
    openDateCount: marked.filter(({ within }) => within === null).length,
  };
}

async function paymentsOfCpts(
  cptsId: string | null | undefined,
  { snapshot, loaders }: Pick<RequestContext, 'snapshot' | 'loaders'>,
): Promise<string[] | null> {
  if (cptsId == null) return null;
  if ((await snapshot()).cptsById(cptsId) === undefined) throw badInput('UNKNOWN_CPTS', cptsId);
  return loaders.paymentsOfCpts.load(cptsId);
}
