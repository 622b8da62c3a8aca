import { badInput } from '../../../common/errors/badInput';
import { pageOfArray, type PageArguments } from '../../../common/graphql/page';
import type { PaymentFilter } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { PaymentPage } from '../parents';
import { checkDayRange } from '../arguments/checkDayRange';
import { checkedOrganizationId } from '../arguments/checkedOrganizationId';

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
  context: Pick<RequestContext, 'snapshot' | 'loaders' | 'payments'>,
): Promise<PaymentPage> {
  const filter = args.filter ?? {};
  checkDayRange(filter.paidFrom, filter.paidTo);
  const payerId = await checkedOrganizationId(filter.payerId, context);
  await checkKnownCpts(filter.cptsId, context);
  const { certain, sums, openDateCount } = (await context.payments()).matching({ ...filter, payerId });
  const page = pageOfArray(certain, args, { scope: 'payments', keyOf: (row) => row.id });
  return { ...page, sums, openDateCount };
}

async function checkKnownCpts(
  cptsId: string | null | undefined,
  { snapshot }: Pick<RequestContext, 'snapshot'>,
): Promise<void> {
  if (cptsId == null) return;
  if ((await snapshot()).cptsById(cptsId) === undefined) throw badInput('UNKNOWN_CPTS', cptsId);
}
