import { badInput } from '../../../common/errors/badInput';
import type { CptsStage } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { coverage } from '../model/coverage';
import type { Territory } from '../model/Territory';
import { vintageFor, type PopulationBasis } from '../model/vintageFor';
import type { CoverageOnDay } from '../parents';
import { onDay } from './onDay';

/** The arguments of the field `coverage`. */
export interface CoverageArguments {
  readonly on?: string | null | undefined;
  readonly stage?: CptsStage | null | undefined;
  readonly basis?: PopulationBasis | null | undefined;
}

/** The coverage of a territory as asked for; null where it is none of today. Throws INVALID_COVERAGE_STAGE for ENDED. */
export async function coverageOf(
  territory: Territory,
  args: CoverageArguments,
  context: RequestContext,
): Promise<CoverageOnDay | null> {
  const stage = args.stage ?? 'ACI_SIGNED';
  if (stage === 'ENDED') throw badInput('INVALID_COVERAGE_STAGE', stage);
  const on = onDay(args, context);
  const snapshot = await context.snapshot();
  const chosen = vintageFor(args.basis, snapshot.vintages);
  const found = coverage({
    reference: snapshot.reference,
    view: snapshot.day(on),
    territory,
    least: stage,
    vintage: chosen.unknownReason === null ? await snapshot.populations(chosen) : null,
    gapReason: chosen.gapReason,
  });
  return found && { ...found, on, stage, vintage: chosen };
}
