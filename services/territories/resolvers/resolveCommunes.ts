import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import { communeOnDay, firstRecordedDay } from '../loaders/communeOnDay';
import { foundDepartment } from '../loaders/found';
import type { ResolutionView } from '../model/ResolutionView';
import type { Resolution } from '../naming/Resolution';
import { resolveName } from '../naming/resolveName';
import { checkedText } from './checkedText';
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
  const resolutions = names.map((name) => resolveName(index, checkedText(name), scope));
  return Promise.all(resolutions.map((resolution) => withCommunes(resolution, day, context)));
}

async function withCommunes(
  resolution: Resolution,
  day: string,
  { loaders }: RequestContext,
): Promise<ResolutionView> {
  const { code, candidates, ...rest } = resolution;
  const communes = await Promise.all(candidates.map((each) => communeOnDay(loaders, each, day)));
  const asked = resolution.rules.includes('FORMER_CODE') ? resolution.name.trim().toUpperCase() : code;
  return {
    ...rest,
    commune: asked === null ? null : await communeOnDay(loaders, asked, day),
    candidates: communes.filter((commune) => commune !== null),
  };
}
