import { CommuneHistory } from './CommuneHistory';
import { sourceIdOfCog, sourceIdOfComparison } from './cogSources';
import type { CogFile } from './files/ReferenceFile';
import { importedCog } from './importedCog';
import { readCogList, readVintage, type CogList, type Vintage } from './readVintage';
import { importedVersions } from './recordedVersions';
import { latestCog, vintages as packagedVintages } from './vintages';

/** Every COG, oldest first, and the latest with its rows. */
export interface CogLists {
  readonly vintages: readonly Vintage[];
  readonly latest: CogList;
}

/** Reads the COG of the packages; an imported one takes the place of its year's, or follows them. */
export function readCogLists(files: readonly CogFile[], progress: (share: number) => void): CogLists {
  const later = files.filter(({ year }) => year > latestCog);
  const steps = packagedVintages.length + later.length;
  const vintages: Vintage[] = [];
  let latest: CogList | undefined;
  for (const { cog } of packagedVintages) {
    const file = files.find(({ year }) => year === cog);
    // The rows of an earlier COG are nobody's to ask for.
    if (file !== undefined) latest = imported(file, readCogList(cog));
    else if (cog === latestCog) latest = readCogList(cog);
    vintages.push(latest?.vintage.cog === cog ? latest.vintage : readVintage(cog));
    progress(vintages.length / steps);
  }
  if (!latest) throw new Error('No COG is declared');
  for (const file of later) {
    latest = imported(file, latest);
    vintages.push(latest.vintage);
    progress(vintages.length / steps);
  }
  return { vintages, latest };
}

function imported(file: CogFile, list: CogList): CogList {
  const records =
    file.records === null ? null : new CommuneHistory(importedVersions(file.year, file.records).versions);
  return importedCog(file, { list, records, sourceId: sourceIdOfList(file.year, list.vintage.cog) });
}

function sourceIdOfList(cog: number, before: number): string {
  return cog === before ? sourceIdOfCog(cog) : sourceIdOfComparison(cog, before);
}
