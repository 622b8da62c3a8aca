import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { buildNameIndex } from '../../../common/naming/buildNameIndex';
import type { NameFacts } from '../../../common/naming/NameFacts';
import { NameFormsCache } from '../../../common/naming/nameForms';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { referenceDatasetId } from '../import/referenceDataset';
import { readNameFacts } from './readNameFacts';

/** Names whose forms are worked out before other requests get their turn: some milliseconds. */
const SLICE = 2_000;

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
      build: async () => {
        const facts = await readNameFacts(database);
        return buildNameIndex(facts, await formsOf(facts));
      },
    });
  }

  /** The index of the names as they are loaded now. */
  current(): Promise<NameIndex> {
    return this.#index.current();
  }
}

async function formsOf({ names }: NameFacts): Promise<NameFormsCache> {
  const forms = new NameFormsCache();
  for (const [place, { name }] of names.entries()) {
    if (place % SLICE === 0) await setImmediate();
    forms.of(name);
  }
  return forms;
}
