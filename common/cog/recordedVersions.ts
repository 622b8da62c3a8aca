import type { RecordedVersions } from './buildHistory';
import { sourceIdOfHistory, sourceIdOfRecords } from './cogSources';
import type { CogFile, CommuneRecords } from './files/ReferenceFile';
import { readPackage } from './readPackage';
import { versionsFromMovements } from './versionsFromMovements';
import { versionsFromRecords } from './versionsFromRecords';

/** The versions that records tell: those of the last COG imported with its movements, else the package's to 2019. */
export function recordedVersions(cogs: readonly CogFile[]): RecordedVersions {
  const file = cogs.findLast(({ records }) => records !== null);
  if (file?.records == null) {
    const versions = versionsFromRecords(readPackage(2019, 'historique-communes'));
    return { versions, cog: 2019, sourceId: sourceIdOfHistory };
  }
  return importedVersions(file.year, file.records);
}

/** The versions that the movements imported with the COG of a year tell. */
export function importedVersions(year: number, records: CommuneRecords): RecordedVersions {
  const sourceId = sourceIdOfRecords(year);
  return { versions: versionsFromMovements(records, sourceId), cog: year, sourceId };
}
