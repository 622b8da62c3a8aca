import type { DataSource } from 'typeorm';
import { changesSince } from '../../../common/changes/changesSince';
import { LOADS_REMEMBERED, recordChanges } from '../../../common/changes/recordChanges';
import { RecordChangeRow } from '../../../common/changes/RecordChangeRow';
import { load, openThings, ThingRow, things } from './changesDatabase';
import { describeOnDatabases } from '../../support/databases';

describeOnDatabases('changes since a version', (databases) => {
  let database: DataSource;
  beforeEach(async () => {
    database = await openThings(await databases.create());
    await load(database, 'v0', { a: '0' });
  });
  afterEach(() => database.destroy());

  const ask = (version: string, after: string | null = null) =>
    changesSince(database, { version, kinds: ['THING'], after });

  it('of which nobody has heard are refused', async () => {
    await expect(ask('never')).rejects.toMatchObject({ extensions: { code: 'UNKNOWN_VERSION' } });
  });

  it('that is further back than is remembered are refused, and no longer kept', async () => {
    for (let place = 1; place <= LOADS_REMEMBERED; place += 1)
      await load(database, `v${place}`, { a: String(place) });
    expect((await ask('v0')).nodes).toHaveLength(1);
    await load(database, 'one more', { a: 'x' });
    await expect(ask('v0')).rejects.toMatchObject({ extensions: { code: 'VERSION_FORGOTTEN' } });
    expect((await ask('v1')).nodes).toEqual([{ kind: 'THING', id: 'a', change: 'CHANGED' }]);
    expect(await database.getRepository(RecordChangeRow).countBy({ loadSerial: 1 })).toBe(0);
  });

  it("are no place for another version's cursor", async () => {
    await load(database, 'v1', { a: '1', b: '1' });
    const { pageInfo } = await changesSince(database, { version: 'v0', kinds: ['THING'], first: 1 });
    await expect(ask('v1', pageInfo.endCursor)).rejects.toMatchObject({
      extensions: { code: 'INVALID_CURSOR' },
    });
  });

  it('are not noted where the load fails', async () => {
    const failing = database.transaction(async (manager) => {
      await manager.insert(ThingRow, { id: 'b', says: '1' });
      await recordChanges(manager, { datasetId: 'things', version: 'failed', loadedAt: '' }, [things]);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect((await ask('v0')).nodes).toEqual([]);
    await expect(ask('failed')).rejects.toMatchObject({ extensions: { code: 'UNKNOWN_VERSION' } });
  });
});
