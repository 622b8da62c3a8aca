import type { CptsStage } from '../../../schema/generated/cpts';
import type { Contract } from './Contract';
import { CPTS_IN_LAW_SINCE } from './firstPossibleDay';
import { fiveYearsAfter } from './fiveYearsAfter';
import type { StageSpan } from './StageSpan';
import type { StatedDate } from './StatedDate';

/**
 * The spans that decide a CPTS's stage: those that sources state, and the possible end of its last contract. A contract
 * lasts five years; where no source tells of a renewal or an end, both stay open from the anniversary on.
 */
export function stageSpans(
  stated: readonly { readonly stage: CptsStage; readonly date: StatedDate }[],
  contracts: readonly Pick<Contract, 'signed'>[],
): StageSpan[] {
  const spans = stated.map(({ stage, date }) => ({ ...spanOf(date), stage, doubt: doubtAbout(stage, date) }));
  const end = possibleEnd(contracts);
  return end === null ? spans : [...spans, end];
}

/** The span of a stated date; where a source leaves its beginning open, it begins with the law on CPTS. */
function spanOf(date: StatedDate): Pick<StatedDate, 'earliest' | 'latest'> {
  return { earliest: date.earliest ?? CPTS_IN_LAW_SINCE, latest: date.latest };
}

function doubtAbout(stage: CptsStage, date: StatedDate): string {
  return `${stage} is dated "${date.asWritten}" (${date.earliest ?? 'open'} to ${date.latest ?? 'open'}): by this day it may have been reached or not.`;
}

function possibleEnd(contracts: readonly Pick<Contract, 'signed'>[]): StageSpan | null {
  const ends = contracts
    .map((contract) => fiveYearsAfter(contract.signed).earliest)
    .filter((day) => day !== null);
  const last = ends.sort().at(-1);
  if (last === undefined) return null;
  return { stage: 'ENDED', earliest: last, latest: null, doubt: endDoubt(last) };
}

function endDoubt(from: string): string {
  return `The contract's five years may be over from ${from} on, and no source tells whether it was renewed.`;
}
