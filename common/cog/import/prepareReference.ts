import { Like, type EntityManager } from 'typeorm';
import { recordChanges } from '../../changes/recordChanges';
import { DatasetImportRow } from '../../datasets/DatasetImportRow';
import { DatasetVersionRow } from '../../datasets/DatasetVersionRow';
import { datasetVersion } from '../../datasets/loadDatasets';
import { SourceRow } from '../../datasets/SourceRow';
import type { PreparedVersion } from '../../import/ImportDefinition';
import { packFile } from '../files/packedFile';
import { referenceFileId, type ReferenceFile } from '../files/ReferenceFile';
import { referenceFiles, type FileMark, type ReferenceFiles } from '../files/ReferenceFiles';
import { keepOnly, saveFile } from '../files/storedFiles';
import { referenceOf } from '../keptReference';
import type { Reference } from '../readReference';
import type { ReferenceDataset } from './ReferenceDataset';
import type { ReferenceTarget } from './ReferenceTarget';

/** A reference with a file in it that is not saved yet. */
export interface Rebuilt {
  readonly file: ReferenceFile;
  readonly files: ReferenceFiles;
  readonly reference: Reference;
}

/** The reference as it is with this file, which takes the place of the one of its kind and year. */
export function rebuiltWith(file: ReferenceFile, stored: ReferenceFiles): Rebuilt {
  const { mark } = packFile(file);
  const others = [...stored.cogs, ...stored.populations, ...stored.epcis].filter(
    (each) => referenceFileId(each) !== mark.id,
  );
  const marks = [...stored.marks.filter(({ id }) => id !== mark.id), mark];
  const files = referenceFiles([...others, file], marks);
  return { file, files, reference: referenceOf(files) };
}

/**
 * A version in which every dataset that the service makes of the reference is made again with the file, by the code that
 * makes it from the packages, in the transaction that keeps the file.
 */
export function preparedReference(
  { file, files, reference }: Rebuilt,
  target: ReferenceTarget,
): PreparedVersion {
  const datasets = target.datasets();
  const main = datasets.find(({ id }) => id === target.datasetOf[file.kind]);
  if (main === undefined) throw new Error(`No dataset of the service is made of ${file.kind}`);
  return {
    datasetId: main.id,
    ...main.stateOf(reference),
    ...(file.kind === 'populations' ? { vintage: String(file.year) } : {}),
    fingerprint: main.fingerprintWith(files.marks),
    save: async (manager, progress) => {
      await saveFile(manager, packFile(file));
      await keepOnly(manager, files.marks);
      if (file.kind === 'cog') await forgetReadings(manager);
      await manager.getRepository(SourceRow).save({ ...file.source });
      for (const [place, dataset] of datasets.entries()) {
        const counts = await dataset.load({
          manager,
          progress: (share) => progress((place + share) / datasets.length),
        });
        if (dataset !== main) await saveOther(manager, { dataset, counts, marks: files.marks });
      }
    },
  };
}

/**
 * The codes of the other files were read against the COG before: the same files may be loaded again. Their own loads are no
 * reason to, so that they can't depend on the dataset that holds them beside the COG.
 */
async function forgetReadings(manager: EntityManager): Promise<void> {
  await manager.delete(DatasetImportRow, [{ id: 'epci' }, { id: Like('populations %') }]);
}

interface OtherLoad {
  readonly dataset: ReferenceDataset;
  readonly counts: Awaited<ReturnType<ReferenceDataset['load']>>;
  readonly marks: readonly FileMark[];
}

/** A dataset that is made again beside the one that the file is loaded into gets a version too. */
async function saveOther(manager: EntityManager, { dataset, counts, marks }: OtherLoad): Promise<void> {
  await manager.getRepository(SourceRow).save({ ...(counts.source ?? dataset.source) });
  const row = datasetVersion(dataset, counts, dataset.fingerprintWith(marks));
  await manager.getRepository(DatasetVersionRow).save(row);
  const { id: datasetId, version, importedAt: loadedAt } = row;
  await recordChanges(manager, { datasetId, version, loadedAt }, []);
}
