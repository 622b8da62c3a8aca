// Run by runTypescript: loads rows into shadow tables, says when it has come to a stage, and waits there to be killed.
import { writeSync } from 'node:fs';
import { openDatabase, type DatabaseSettings } from '../../../../common/database/openDatabase';
import { openShadowTables } from '../../../../common/database/openShadowTables';
import { withLock } from '../../../../common/database/withLock';
import { Example, exampleModel, exampleRows, Version } from './exampleModel';

const ROWS_PER_LOT = 20_000;
const LOTS = 20;
const [settings = '', stage = ''] = process.argv.slice(2);
const forever = new Promise<never>(() => setInterval(() => undefined, 1_000_000));

/** Says that the stage has begun; what follows is killed half way. */
function begin(name: string): void {
  if (name === stage) writeSync(1, `${name}\n`);
}

async function load(): Promise<void> {
  const database = await openDatabase(JSON.parse(settings) as DatabaseSettings, exampleModel);
  await withLock(database, 'maillage datasets', async () => {
    const shadows = await openShadowTables(database);
    const writer = await shadows.create(Example);
    for (let lot = 0; lot < LOTS || stage === 'writing'; lot += 1) {
      if (lot === LOTS) begin('writing');
      await writer.write(exampleRows(lot * ROWS_PER_LOT, ROWS_PER_LOT, 'new'));
    }
    await writer.end();
    begin('indexing');
    await shadows.buildIndexes(Example);
    begin('indexed');
    if (stage.startsWith('index')) await forever;
    await shadows.switchOver([Version], async (query, nameOf) => {
      await query(`DELETE FROM ${nameOf(Version)}`);
      await query(`INSERT INTO ${nameOf(Version)} VALUES ('example', 'new')`);
      begin('switching');
      await forever;
    });
  });
}

void load();
