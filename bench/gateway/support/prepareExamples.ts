import { openEmbedded } from '../../../cli/preparation/openEmbedded';
import { services } from '../../../cli/services';

/** The folder, with the databases that the examples are asked of in it, prepared where they are not yet; kept from run to run. */
export async function prepareExamples(folder: string): Promise<string> {
  for (const service of services) {
    const progress = (): void => undefined;
    const database = await openEmbedded(service, { dataFolder: folder, demo: true, progress });
    await database.destroy();
  }
  return folder;
}
