import type { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { MEMBERS_DATASET } from '../import/membersDatasetId';
import { nationalDatasets, type FileKind } from '../import/nationalDatasets';

/** The file that tells of something now. */
export interface LoadedFile {
  readonly sourceId: string;
  /** Whether it is the demonstration set, which covers some communes only; a national file covers all. */
  readonly demonstration: boolean;
}

/** For each kind of rows the file that gives them; null where none is loaded. */
export type LoadedFiles = Readonly<Record<FileKind, LoadedFile | null>>;

/** The files that answer. Once one of the national files is loaded, the made-up set tells nothing any more. */
export function loadedFilesOf(loaded: readonly DatasetVersionRow[]): Promise<LoadedFiles> {
  const { professionals, careStructures, memberships } = nationalDatasets;
  const ids = [MEMBERS_DATASET, ...Object.values(nationalDatasets)];
  const versions = loaded.filter(({ id, rows }) => rows > 0 && ids.includes(id));
  const made = versions.every(({ id }) => id === MEMBERS_DATASET) ? versions[0] : undefined;
  const fileOf = (dataset: string): LoadedFile | null => {
    const version = made ?? versions.find(({ id }) => id === dataset);
    return version ? { sourceId: version.sourceId, demonstration: version === made } : null;
  };
  return Promise.resolve({
    professionals: fileOf(professionals),
    careStructures: fileOf(careStructures),
    memberships: fileOf(memberships),
  });
}
