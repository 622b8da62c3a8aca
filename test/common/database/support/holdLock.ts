// Run by runTypescript: takes the lock of loads, says so, and keeps it until it is killed.
import { writeSync } from 'node:fs';
import { openDatabase, type DatabaseSettings } from '../../../../common/database/openDatabase';
import { withLock } from '../../../../common/database/withLock';
import { exampleModel } from './exampleModel';

async function hold(settings: DatabaseSettings): Promise<void> {
  const database = await openDatabase(settings, exampleModel);
  await withLock(database, 'maillage datasets', async () => {
    writeSync(1, 'locked\n');
    await new Promise(() => setInterval(() => undefined, 1_000_000));
  });
}

void hold(JSON.parse(process.argv[2] ?? '') as DatabaseSettings);
