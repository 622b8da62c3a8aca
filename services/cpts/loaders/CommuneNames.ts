import type { DataSource } from 'typeorm';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { buildNameIndex } from '../../../common/naming/buildNameIndex';
import { NameFormsCache } from '../../../common/naming/nameForms';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { referenceDatasetId } from '../import/referenceDataset';
import { readNameFacts } from './readNameFacts';

/**
 * The names of communes and the codes that lead to them, of the day of the latest COG, in memory: read when they are first
 * asked for, and again when a load has brought a new version.
 */
export class CommuneNames {
  readonly #index: KeptByVersion<NameIndex>;

  constructor(database: DataSource) {
    this.#index = new KeptByVersion({
      database,
      datasetIds: [referenceDatasetId],
      build: async () => buildNameIndex(await readNameFacts(database), new NameFormsCache()),
    });
  }

  /** The index of the names as they are loaded now. */
  current(): Promise<NameIndex> {
    return this.#index.current();
  }
}
