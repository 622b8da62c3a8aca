import DataLoader from 'dataloader';
import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../../common/calendarDay';
import { compareText } from '../../../common/text/compareText';
import type { CptsStage } from '../../../schema/generated/cpts';
import { coverageOn, type Coverage } from '../model/coverage/Coverage';
import type { DayView } from '../model/DayView';
import type { Snapshot } from '../model/Snapshot';
import type { Territory } from '../model/Territory';
import { vintageFor, type PopulationBasis } from '../model/vintageFor';

/** Coverages that are counted before other requests get their turn: some milliseconds. */
const SLICE = 500;

/** The coverage of a territory on some days. */
export interface CoverageQuestion {
  readonly territory: Territory;
  readonly days: readonly Day[];
  readonly stage: CptsStage;
  readonly basis: PopulationBasis | null | undefined;
}

export type CoverageLoader = DataLoader<CoverageQuestion, Coverage[] | null>;

/**
 * Coverage on the days of each question, in their order; null where it is no territory of today. All that a request asks for
 * together is counted day by day: the communes of a day are marked once, however many territories and histories want it.
 */
export function coverageLoader(snapshot: () => Promise<Snapshot>): CoverageLoader {
  return new DataLoader(async (questions) => answered(questions, await snapshot()), { cache: false });
}

async function answered(
  questions: readonly CoverageQuestion[],
  snapshot: Snapshot,
): Promise<(Coverage[] | null)[]> {
  // The snapshot keeps few days; all questions of a day share one view of it.
  const views = new Map<Day, DayView>();
  const viewOf = (on: Day) => {
    const view = views.get(on) ?? snapshot.day(on);
    views.set(on, view);
    return view;
  };
  const coverages = await Promise.all(questions.map((question) => coveragesOf(question, snapshot, viewOf)));
  await countDayByDay(coverages.flatMap((each) => each ?? []));
  return coverages;
}

async function coveragesOf(
  { territory, days, stage, basis }: CoverageQuestion,
  snapshot: Snapshot,
  viewOf: (on: Day) => DayView,
): Promise<Coverage[] | null> {
  const { reference } = snapshot;
  const chosen = vintageFor(basis, snapshot.vintages, snapshot.epciVintages);
  const vintage = chosen.unknownReason === null ? await snapshot.populations(chosen) : null;
  const all = days.map((on) =>
    coverageOn({ reference, view: viewOf(on), territory, stage, chosen, vintage }),
  );
  const known = all.filter((coverage) => coverage !== null);
  return known.length === all.length ? known : null;
}

async function countDayByDay(coverages: readonly Coverage[]): Promise<void> {
  const byDay = [...coverages].sort((a, b) => compareText(a.on, b.on) || compareText(a.stage, b.stage));
  for (const [place, coverage] of byDay.entries()) {
    if (place > 0 && place % SLICE === 0) await setImmediate();
    coverage.count();
  }
}
