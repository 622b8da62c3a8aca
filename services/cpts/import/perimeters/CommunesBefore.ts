import type { Day } from '../../../../common/calendarDay';
import type { CommuneVersion } from '../../../../common/cog/CommuneVersion';
import { groupBy } from '../../../../common/cog/groupBy';
import { once } from '../../../../common/once';
import type { Past } from './CommuneFinder';

/** Which communes went into those of today, by the history of mergers. */
export class CommunesBefore {
  readonly #past: Past;
  /** The day whose communes the files name; null where they name those of today, or tell by codes out of use. */
  readonly #asOf: Day | null;
  readonly #byToday: () => ReadonlyMap<string, readonly string[]>;

  /** `asOf` is the day that the command line tells. */
  constructor(past: Past, asOf: Day | null) {
    this.#past = past;
    this.#asOf = asOf !== null && asOf < past.today() ? asOf : null;
    this.#byToday = once(() => {
      const [history, today] = [past.history(), past.today()];
      return groupBy([...history.codes()], (code) => history.successorOn(code, today) ?? '');
    });
  }

  /**
   * The codes whose communes together were the commune of today, at the time that the files write of: the day told, or the
   * eve of the first merger that put one of the codes listed out of use. The commune itself where that is today.
   */
  of(today: string, listed: readonly (string | null)[]): readonly string[] {
    const ends = listed
      .filter((code) => code !== null && code !== today)
      .map((code) => this.#endOf(code ?? ''));
    const eve = ends.filter((day) => day !== null).sort()[0];
    if (eve === undefined && this.#asOf === null) return [today];
    const existed =
      eve === undefined || (this.#asOf !== null && this.#asOf < eve) ? this.#onDay() : before(eve);
    const found = (this.#byToday().get(today) ?? []).filter((code) => this.#versions(code).some(existed));
    return found.length === 0 ? [today] : found;
  }

  #onDay(): (version: CommuneVersion) => boolean {
    const day = this.#asOf ?? '';
    return ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo);
  }

  /** The first day on which the code was out of use. */
  #endOf(code: string): Day | null {
    return this.#versions(code).at(-1)?.validTo ?? null;
  }

  #versions(code: string): readonly CommuneVersion[] {
    return this.#past.history().versions(code);
  }
}

/** Whether a version held on the eve of the day. */
function before(day: Day): (version: CommuneVersion) => boolean {
  return ({ validFrom, validTo }) => validFrom < day && (validTo === null || validTo >= day);
}
