import type { DataSource } from 'typeorm';
import { asReferenceDataset } from '../../../../common/cog/import/ReferenceDataset';
import type { ReferenceTarget } from '../../../../common/cog/import/ReferenceTarget';
import { readFiles } from '../../../../common/cog/files/storedFiles';
import { referenceOf } from '../../../../common/cog/keptReference';
import type { Reference } from '../../../../common/cog/readReference';
import { openDatabase } from '../../../../common/database/openDatabase';
import { databaseModel } from '../../../../services/territories/databaseModel';

const id = 'reference-only';

/** A service that keeps the files of the reference and makes no tables of it: half a million rows tell no more of a file. */
export const referenceOnly: ReferenceTarget = {
  datasets: () => [
    asReferenceDataset('1', {
      id,
      label: 'the reference',
      source: {
        id,
        title: 'Nothing',
        publisher: 'Test',
        kind: 'OFFICIAL',
        publishedOn: null,
        licence: null,
        url: null,
      },
      asOf: null,
      load: () => Promise.resolve({ loaded: 0, rejected: 0, merged: 0 }),
    }),
  ],
  datasetOf: { cog: id, populations: id, epci: id },
};

/** An empty database of the service, in memory. */
export async function emptyTerritories(): Promise<DataSource> {
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, databaseModel);
  await database.runMigrations();
  return database;
}

/** The reference as the packages and the files in the database make it. */
export async function referenceIn(database: DataSource): Promise<Reference> {
  return referenceOf(await readFiles(database.manager));
}
