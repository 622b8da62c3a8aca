import { badInput } from '../../common/errors/badInput';
import type { RequestContext } from './context';
import { countsOfMembers } from './counts';
import type { MemberCounting } from './loaders/memberCounts';
import { hideSmallCounts } from './model/hideSmallCounts';
import { per10000, type Bounds } from './model/per10000';
import type { CptsReference, Densities } from './parents';
import { unknownReasons } from './unknownReasons';

const HIDE_BELOW = 6;
const MOST_HIDDEN_BELOW = 100;

/** Which members are counted, and below which number they are hidden; null, which a client may send: 6. */
export interface DensitiesAsked extends MemberCounting {
  readonly hideBelow: number | null;
}

/**
 * Members of a CPTS by profession and per 10 000 inhabitants, small numbers hidden. Throws INVALID_HIDE_BELOW. What is not
 * known is null with the reason.
 */
export async function densitiesOfMembers(
  cpts: CptsReference,
  { hideBelow, ...counting }: DensitiesAsked,
  context: RequestContext,
): Promise<Densities> {
  const limit = checkedLimit(hideBelow ?? HIDE_BELOW);
  const counts = await countsOfMembers(cpts.id, counting, context);
  const inhabitants = inhabitantsOf(cpts);
  const shown = hideSmallCounts(counts.byProfession, limit);
  return {
    byProfession: shown.counts.map(({ item, count, hidden }) => ({
      professionCode: item.professionCode,
      count,
      hidden,
      per10000: count === null || inhabitants === null ? null : per10000(count, inhabitants),
    })),
    total: counts.total === null ? null : shown.total,
    inhabitants,
    unknownReason: reasonOf([counts.unknownReason, inhabitantsReason(inhabitants)]),
    note: counts.note,
    sourceId: counts.sourceId,
  };
}

function checkedLimit(hideBelow: number): number {
  if (hideBelow < 0 || hideBelow > MOST_HIDDEN_BELOW) throw badInput('INVALID_HIDE_BELOW', hideBelow);
  return hideBelow;
}

function inhabitantsOf({ inhabitantsAtLeast, inhabitantsAtMost }: CptsReference): Bounds | null {
  if (inhabitantsAtLeast == null || inhabitantsAtMost == null) return null;
  return { low: inhabitantsAtLeast, high: inhabitantsAtMost };
}

function inhabitantsReason(inhabitants: Bounds | null): string | null {
  if (inhabitants === null) return unknownReasons.inhabitants;
  return inhabitants.low === 0 ? unknownReasons.nobodyThere : null;
}

function reasonOf(reasons: readonly (string | null)[]): string | null {
  const given = reasons.filter((reason) => reason !== null);
  return given.length === 0 ? null : given.join(' ');
}
