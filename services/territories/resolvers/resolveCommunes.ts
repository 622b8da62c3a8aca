import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import { communeOnDay, firstRecordedDay } from '../loaders/communeOnDay';
import { foundDepartment } from '../loaders/found';
import type { CommuneView } from '../model/CommuneView';
import type { ResolutionView } from '../model/ResolutionView';
import type { Resolution } from '../../../common/naming/Resolution';
import { resolveNames } from '../../../common/naming/resolveNames';
import { checkedTexts } from '../../../common/text/checkedText';
import type { Query_ResolveCommunesArgs } from '../../../schema/generated/territories';

const MOST_NAMES = 1_000;

/**
 * What became of each name, in the order asked. Throws TOO_MANY_NAMES, TEXT_TOO_LONG, DATE_BEFORE_RECORDS and what an
 * ill-formed department code throws.
 */
export async function resolveCommunes(
  _root: unknown,
  { names, departmentCode, on }: Query_ResolveCommunesArgs,
  context: RequestContext,
): Promise<ResolutionView[]> {
  if (names.length > MOST_NAMES) throw badInput('TOO_MANY_NAMES', names.length);
  const day = on ?? context.today;
  if (day < firstRecordedDay) throw badInput('DATE_BEFORE_RECORDS', day);
  const scope = departmentCode == null ? null : (await foundDepartment(context.loaders, departmentCode)).code;
  const index = await context.names.on(day);
  const resolutions = await resolveNames(index, checkedTexts(names), scope);
  const communeOf = remembered((code) => communeOnDay(context.loaders, code, day));
  const viewOf = remembered((name) => withCommunes(resolutions.get(name), communeOf));
  const views = await Promise.all(names.map(viewOf));
  return views.filter((view) => view !== null);
}

type CommuneOf = (code: string) => Promise<CommuneView | null>;

async function withCommunes(
  resolution: Resolution | undefined,
  communeOf: CommuneOf,
): Promise<ResolutionView | null> {
  if (!resolution) return null;
  const { code, candidates, ...rest } = resolution;
  const communes = await Promise.all(candidates.map(communeOf));
  const asked = resolution.rules.includes('FORMER_CODE') ? resolution.name.trim().toUpperCase() : code;
  return {
    ...rest,
    commune: asked === null ? null : await communeOf(asked),
    candidates: communes.filter((commune) => commune !== null),
  };
}

/** The same function, which works out each answer once: lists repeat names, and candidates repeat communes. */
function remembered<Answer>(answerOf: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = answerOf(key);
    answers.set(key, answer);
    return answer;
  };
}
