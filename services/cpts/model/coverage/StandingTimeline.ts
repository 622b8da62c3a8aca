import type { CptsStage } from '../../../../schema/generated/cpts';
import { standing, type Standing } from '../standing';
import { stageOnDay } from '../stageOnDay';
import { stageRank, stagesInOrder } from '../stageOrder';
import type { StageSpan } from '../StageSpan';
import { dayNumber } from './dayNumber';

const BEGINNING = '0000-01-01';

/** How a CPTS stands towards every stage on every day: it changes only where a span of its stages begins or ends. */
export class StandingTimeline {
  /** The days on which something changes, the beginning first. */
  readonly #days: readonly number[];
  /** For each of these days, the standing towards each stage in the order of the road. */
  readonly #standings: readonly (readonly Standing[])[];

  constructor(spans: readonly StageSpan[]) {
    const ends = spans.flatMap(({ earliest, latest }) => [earliest, latest]);
    const days = [...new Set([BEGINNING, ...ends.filter((day) => day !== null)])].sort();
    this.#days = days.map(dayNumber);
    this.#standings = days.map((day) => {
      const stage = stageOnDay(spans, day);
      return stagesInOrder.map((least) => standing(stage, least));
    });
  }

  /** The standing towards a stage on a day, as `standing` tells it. */
  on(day: number, least: CptsStage): Standing {
    let last = this.#days.length - 1;
    while (last > 0 && (this.#days[last] ?? 0) > day) last -= 1;
    return this.#standings[last]?.[stageRank(least)] ?? 'NONE';
  }
}
