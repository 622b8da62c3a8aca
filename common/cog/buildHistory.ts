import type { CommuneVersion } from './CommuneVersion';
import { applyVintage, startFromVintage } from './applyVintage';
import { CommuneHistory } from './CommuneHistory';
import type { PackagedEvent } from './readPackage';
import type { Vintage } from './readVintage';
import { versionsFromRecords } from './versionsFromRecords';

/**
 * The history of every commune: to 1 January 2019 from the history file, then from one COG to the next. Where the file
 * names no successor (six communes abolished before 1970) the former codes of the latest COG do.
 */
export function buildHistory(events: readonly PackagedEvent[], vintages: readonly Vintage[]): CommuneHistory {
  const versions = versionsFromRecords(events);
  const [first, ...later] = vintages;
  if (first) startFromVintage(versions, first);
  let before = first;
  for (const after of later) {
    if (before) applyVintage(versions, before, after);
    before = after;
  }
  return new CommuneHistory(withSuccessors(versions, before?.successors ?? new Map<string, string>()));
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
