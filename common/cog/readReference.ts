import type { Day } from '../calendarDay';
import type { SourceRow } from '../datasets/SourceRow';
import { buildHistory, sourceIdOfChange } from './buildHistory';
import type { CommuneHistory } from './CommuneHistory';
import type { Epci } from './Epci';
import { epcisOfToday, listedEpcis } from './epcisOfToday';
import { noFiles, type ReferenceFiles } from './files/ReferenceFiles';
import { readCogLists } from './readCogLists';
import { readPackage, type PackagedArea, type PackagedCommune } from './readPackage';
import type { Vintage } from './readVintage';
import { recordedVersions } from './recordedVersions';
import { referenceSources } from './referenceSources';
import { latestCog } from './vintages';

/** What the datasets of all services are made from: the packages, and the official files that were imported. */
export interface Reference {
  readonly history: CommuneHistory;
  /** Oldest first. */
  readonly vintages: readonly Vintage[];
  readonly latest: Vintage;
  /** The last COG that a release carries: its EPCI bear figures. */
  readonly packaged: Vintage;
  /** The rows of the latest COG, in the package's shape. */
  readonly rows: readonly PackagedCommune[];
  readonly epcis: readonly Epci[];
  readonly departments: readonly PackagedArea[];
  readonly regions: readonly PackagedArea[];
  readonly files: ReferenceFiles;
  /** The sources of names and codes, the one of the latest COG among them. */
  readonly sources: readonly SourceRow[];
  readonly latestSource: SourceRow;
  /** The source that shows a change of a day. */
  readonly sourceIdOfChange: (day: Day) => string;
}

/** Reads every COG, oldest first, and the history of the communes through them; `progress` is told 0 to 1. */
export function readReference(
  progress: (share: number) => void = () => undefined,
  files: ReferenceFiles = noFiles,
): Reference {
  const { vintages, latest } = readCogLists(files.cogs, progress);
  const packaged = vintages.find(({ cog }) => cog === latestCog) ?? latest.vintage;
  const recorded = recordedVersions(files.cogs);
  const history = buildHistory(recorded, vintages);
  const listed = files.epcis.findLast(({ year }) => year >= latestCog);
  return {
    history,
    vintages,
    packaged,
    latest: latest.vintage,
    rows: latest.rows,
    epcis: epcisOfToday(listed === undefined ? packaged.epcis : listedEpcis(listed), {
      history,
      vintages,
      latest: latest.vintage,
    }),
    departments: readPackage(latestCog, 'departements'),
    regions: readPackage(latestCog, 'regions'),
    files,
    ...referenceSources(files, vintages),
    sourceIdOfChange: sourceIdOfChange(recorded, vintages),
  };
}
