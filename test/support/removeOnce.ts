import { mariadbd } from './mariadb';
import { dropPrepared } from './preparedOnServer';
import { removeScratch } from './scratch';
import { keptServer } from './sharedServer';

/** Jest's global tear-down: ends the server of the run, or removes what was prepared on one that is not ours; empties the scratch folder. */
async function removeOnce(): Promise<void> {
  const server = keptServer();
  if (server !== undefined) await server.stop();
  else if (mariadbd?.includes('://') === true) await dropPrepared(mariadbd);
  removeScratch();
}

export = removeOnce;
