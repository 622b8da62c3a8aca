import type { Day } from '../calendarDay';
import type { CommuneVersion } from './CommuneVersion';
import { applyVintage, startFromVintage } from './applyVintage';
import { sourceIdOfCog } from './cogSources';
import { CommuneHistory } from './CommuneHistory';
import type { Vintage } from './readVintage';
import { dayOfCog } from './vintages';

/** The versions of communes as records tell them, up to the day of a COG. */
export interface RecordedVersions {
  readonly versions: ReadonlyMap<string, CommuneVersion[]>;
  readonly cog: number;
  readonly sourceId: string;
}

/**
 * The history of every commune: to the day of a COG from records, then from one COG to the next. Where the records name no
 * successor (in the package's, six communes abolished before 1970) the former codes of the latest COG do.
 */
export function buildHistory(recorded: RecordedVersions, vintages: readonly Vintage[]): CommuneHistory {
  const versions = new Map(recorded.versions);
  const [first, ...later] = vintages.filter(({ cog }) => cog >= recorded.cog);
  if (first) startFromVintage(versions, first);
  let before = first;
  for (const after of later) {
    if (before) applyVintage(versions, before, after);
    before = after;
  }
  return new CommuneHistory(withSuccessors(versions, before?.successors ?? new Map<string, string>()));
}

/** The source that shows a change of this day: the records to the day of their COG, then the first list not before it. */
export function sourceIdOfChange(
  { cog: recordedTo, sourceId }: RecordedVersions,
  vintages: readonly Vintage[],
): (day: Day) => string {
  const later = vintages.filter(({ cog }) => cog > recordedTo);
  return (day) => {
    if (day <= dayOfCog(recordedTo)) return sourceId;
    const list = later.find(({ cog }) => dayOfCog(cog) >= day) ?? later.at(-1);
    return list === undefined ? sourceId : (list.sourceId ?? sourceIdOfCog(list.cog));
  };
}

function withSuccessors(
  versions: ReadonlyMap<string, CommuneVersion[]>,
  successors: ReadonlyMap<string, string>,
): Map<string, CommuneVersion[]> {
  return new Map(
    [...versions].map(([code, rows]) => {
      const last = rows.at(-1);
      const orphan = last?.validTo != null && last.successorCode === null;
      return [
        code,
        orphan ? [...rows.slice(0, -1), { ...last, successorCode: successors.get(code) ?? null }] : rows,
      ];
    }),
  );
}
