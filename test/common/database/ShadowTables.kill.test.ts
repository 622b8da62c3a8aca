import type { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../../../common/database/openDatabase';
import { openShadowTables } from '../../../common/database/openShadowTables';
import { withLock } from '../../../common/database/withLock';
import { describeOnDatabases } from '../../support/databases';
import { runTypescript } from '../../support/runTypescript';
import { Example, exampleModel, exampleRows, Version } from './support/exampleModel';
import { shadowsLeft } from './support/shadowsLeft';

const OLD = exampleRows(1, 10, 'old');
const SCRIPT = 'test/common/database/support/loadUntilKilled.ts';

describeOnDatabases('a load that is killed', (databases) => {
  let settings: DatabaseSettings;
  let reader: DataSource;

  beforeEach(async () => {
    settings = await databases.create();
    reader = await databases.open(exampleModel, settings);
    await reader.getRepository(Example).save(OLD);
    await reader.getRepository(Version).save({ id: 'example', version: 'old' });
  });

  it.each(['writing', 'indexing', 'indexed', 'switching'])(
    'while %s leaves the old version whole, no lock, and the next load clears up',
    async (stage) => {
      const run = runTypescript(SCRIPT, [JSON.stringify(settings), stage]);
      await run.says(stage);
      expect(await shadowsLeft(reader)).toContain('example__next');
      await run.kill();
      expect(await reader.getRepository(Example).find({ order: { id: 'ASC' } })).toEqual(OLD);
      expect(await reader.getRepository(Version).find()).toEqual([{ id: 'example', version: 'old' }]);

      const writer = await databases.open(exampleModel, settings);
      await withLock(writer, 'maillage datasets', async () => {
        const shadows = await openShadowTables(writer);
        expect(await shadowsLeft(reader)).toEqual([]);
        const rows = await shadows.create(Example);
        await rows.write(exampleRows(1, 3, 'next'));
        expect(await rows.end()).toBe(3);
        await shadows.buildIndexes(Example);
        await shadows.switchOver([], () => Promise.resolve());
      });
      expect(await reader.getRepository(Example).find({ order: { id: 'ASC' } })).toEqual(
        exampleRows(1, 3, 'next'),
      );
      expect(await shadowsLeft(reader)).toEqual([]);
    },
  );
});
