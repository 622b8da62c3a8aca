import { endedBy, holdsOn } from '../../../common/cog/holdsOn';
import type { Day } from '../../../common/calendarDay';
import { badInput } from '../../../common/errors/badInput';
import type { CommuneRow } from '../entities/CommuneRow';
import type { CommuneVersionRow } from '../entities/CommuneVersionRow';
import { CommuneView, type RedirectView } from '../model/CommuneView';
import type { CommuneRecord } from './communeRecords';
import { communeOfToday } from './communeViews';
import type { Loaders } from './Loaders';
import { redirectReason } from './redirectReason';

/** The first day that the records of communes know of. */
export const firstRecordedDay = '1943-01-01';

const LONGEST_CHAIN = 12;

/**
 * The commune that bears a code on a day, or the one that has taken its place by then, with a redirect. Null where no
 * commune ever bore the code, or not yet on that day.
 */
export async function communeOnDay(loaders: Loaders, code: string, day: Day): Promise<CommuneView | null> {
  if (day < firstRecordedDay) throw badInput('DATE_BEFORE_RECORDS', day);
  const steps: CommuneVersionRow[] = [];
  let at = code;
  while (steps.length < LONGEST_CHAIN) {
    const record = await loaders.communeByCode.load(at);
    const alive = record.versions.find((each) => holdsOn(each, day));
    if (alive) return viewOf(loaders, { alive, record, redirect: await redirectOf(loaders, steps, at) });
    const last = record.versions.findLast((each) => endedBy(each, day));
    if (!last?.successorCode) break;
    steps.push(last);
    at = await successorOf(loaders, last, day);
  }
  return steps.length > 0 ? null : listedSuccessor(loaders, code, day);
}

/**
 * Where a code leads to that went out of use. The list of former codes knows better than the chain of mergers where what
 * it had become was split later: of La Neuville-Garnier (60455) the part that split off in 2024.
 */
async function successorOf(loaders: Loaders, version: CommuneVersionRow, day: Day): Promise<string> {
  const listed = await loaders.formerCode.load(version.code);
  const row = listed ? await loaders.commune.load(listed.successorCode) : null;
  const split = row !== null && row.lifeFrom !== '' && row.lifeFrom <= day && version.ending !== 'MOVED';
  return split && (await isSplitChild(loaders, row, version))
    ? row.code
    : (version.successorCode ?? version.code);
}

async function isSplitChild(loaders: Loaders, row: CommuneRow, version: CommuneVersionRow): Promise<boolean> {
  const parent = await loaders.communeByCode.load(version.successorCode ?? '');
  return (
    parent.versions.some((each) => each.ending === 'SPLIT' && each.validTo === row.lifeFrom) &&
    row.code !== version.successorCode
  );
}

async function viewOf(
  loaders: Loaders,
  found: { alive: CommuneVersionRow; record: CommuneRecord; redirect: RedirectView | null },
): Promise<CommuneView | null> {
  const { alive, record, redirect } = found;
  const { code, name, lifeFrom } = alive;
  const { versions, commune: row } = record;
  const place = row ?? (await successorOfToday(loaders, code));
  if (!place) return null;
  const mergedAway = versions.some((each) => each.validFrom >= alive.validFrom && endsCommune(each));
  const today = row?.lifeFrom === lifeFrom ? row : null;
  return new CommuneView({ code, name, lifeFrom, current: !mergedAway, redirect, today, place });
}

function endsCommune({ ending }: CommuneVersionRow): boolean {
  return ending !== null && ending !== 'RENAMED' && ending !== 'ENLARGED' && ending !== 'SPLIT';
}

async function successorOfToday(loaders: Loaders, code: string): Promise<CommuneRow | null> {
  const former = await loaders.formerCode.load(code);
  return former && loaders.commune.load(former.successorCode);
}

async function redirectOf(
  loaders: Loaders,
  steps: readonly CommuneVersionRow[],
  reached: string,
): Promise<RedirectView | null> {
  const [first] = steps;
  if (!first) return null;
  const reasons = await Promise.all(
    steps.map(async (step, place) => {
      const code = steps[place + 1]?.code ?? reached;
      const { versions: names } = await loaders.communeByCode.load(code);
      const then = names.find((each) => !endedBy(each, step.validTo ?? '')) ?? names.at(-1);
      return redirectReason(step, { code, name: then?.name ?? code });
    }),
  );
  return { requestedCode: first.code, requestedName: first.name, reason: reasons.join(' ') };
}

/** Three codes of today's list of former ones appear in no dated record: they lead to their successor of today. */
async function listedSuccessor(loaders: Loaders, code: string, day: Day): Promise<CommuneView | null> {
  const former = await loaders.formerCode.load(code);
  const row = former && (await loaders.commune.load(former.successorCode));
  if (!former || !row || row.lifeFrom > day) return null;
  const named = former.name === null ? code : `${former.name} (${code})`;
  const reason = `${named} is listed as a former code of ${row.name} (${row.code}); the records tell no day.`;
  return communeOfToday(row, { requestedCode: code, requestedName: former.name, reason });
}
