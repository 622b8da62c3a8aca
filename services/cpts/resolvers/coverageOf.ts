import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { CptsStage } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { coverageOn, type Coverage } from '../model/coverage/Coverage';
import type { Territory } from '../model/Territory';
import { vintageFor, type PopulationBasis } from '../model/vintageFor';
import { checkedDay } from './checkedDay';

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
 * The coverage of a territory on some days, in their order, all from one snapshot; null where it is no territory of today.
 * Throws INVALID_COVERAGE_STAGE for ENDED.
 */
export async function coverageOnDays(
  territory: Territory,
  days: readonly Day[],
  { stage: asked, basis }: CoverageBasis,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<Coverage[] | null> {
  const stage = asked ?? 'ACI_SIGNED';
  if (stage === 'ENDED') throw badInput('INVALID_COVERAGE_STAGE', stage);
  const snapshot = await context.snapshot();
  const chosen = vintageFor(basis, snapshot.vintages);
  const vintage = chosen.unknownReason === null ? await snapshot.populations(chosen) : null;
  const { reference } = snapshot;
  const all = days.map((on) =>
    coverageOn({ reference, view: snapshot.day(on), territory, stage, chosen, vintage }),
  );
  const known = all.filter((coverage) => coverage !== null);
  return known.length === all.length ? known : null;
}
