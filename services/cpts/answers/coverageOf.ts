import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { CptsStage } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import type { Coverage } from '../model/coverage/Coverage';
import type { Territory } from '../model/Territory';
import type { PopulationBasis } from '../model/vintageFor';
import { checkedDay } from '../arguments/checkedDay';

/** What coverage is told by, whatever the day. */
export interface CoverageBasis {
  readonly stage?: CptsStage | null | undefined;
  readonly basis?: PopulationBasis | null | undefined;
}

/** The arguments of the field `coverage`. */
export interface CoverageArguments extends CoverageBasis {
  readonly on?: Day | null | undefined;
}

/**
 * The coverage of a territory as asked for; null where it is none of today. Throws INVALID_COVERAGE_STAGE for ENDED, and
 * DAY_OUT_OF_RANGE.
 */
export async function coverageOf(
  territory: Territory,
  args: CoverageArguments,
  context: RequestContext,
): Promise<Coverage | null> {
  const [coverage] = (await coverageOnDays(territory, [checkedDay(args.on, context)], args, context)) ?? [];
  return coverage ?? null;
}

/**
 * The coverage of a territory on some days, in their order; null where it is no territory of today. Throws
 * INVALID_COVERAGE_STAGE for ENDED.
 */
export function coverageOnDays(
  territory: Territory,
  days: readonly Day[],
  { stage: asked, basis }: CoverageBasis,
  { coverages }: Pick<RequestContext, 'coverages'>,
): Promise<Coverage[] | null> {
  const stage = asked ?? 'ACI_SIGNED';
  if (stage === 'ENDED') throw badInput('INVALID_COVERAGE_STAGE', stage);
  return coverages.load({ territory, days, stage, basis });
}
