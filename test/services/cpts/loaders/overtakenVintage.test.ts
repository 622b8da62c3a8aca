import { DatasetVersionRow } from '../../../../common/datasets/DatasetVersionRow';
import { OvertakenError } from '../../../../common/datasets/OvertakenError';
import { cpts } from '../../../../services/cpts/definition';
import { PopulationRow } from '../../../../services/cpts/entities/PopulationRow';
import { SnapshotStore } from '../../../../services/cpts/loaders/SnapshotStore';
import { describeOnDatabases } from '../../../support/databases';

// The rules of contracts come from the documents, which this database has none of.
jest.mock('../../../../services/cpts/loaders/readContractRules', () => ({
  readContractRules: () => Promise.resolve({}),
}));

const name = { year: 2023, kind: 'MUNICIPAL' } as const;

describeOnDatabases('a snapshot that a load has overtaken', (databases) => {
  it('reads no vintage of the new version', async () => {
    const database = await databases.open(cpts);
    const versions = database.getRepository(DatasetVersionRow);
    const row = {
      id: 'cpts-reference',
      version: 'one',
      fingerprint: 'x',
      asOf: null,
      importedAt: 'x',
      rows: 1,
    };
    const counts = { rejected: 0, rowsRead: 1, merged: 0, leftOut: 0 };
    const load = (version: string) => versions.save({ ...row, ...counts, sourceId: 'x', version });
    const figure = {
      ...name,
      level: 'Country',
      code: 'FR',
      origin: 'PUBLISHED',
      unknownReason: null,
      note: null,
    };
    const figures = database.getRepository(PopulationRow);
    const store = new SnapshotStore(database);
    await load('one');
    const old = await store.current();
    await figures.insert({ ...figure, value: 1 } as PopulationRow);
    await load('two');
    await expect(old.populations(name)).rejects.toThrow(OvertakenError);
    const vintage = await (await store.current()).populations(name);
    expect([...vintage.areas.values()]).toMatchObject([{ value: 1 }]);
  });
});
