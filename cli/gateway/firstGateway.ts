import type { OpenedGateway } from '../../gateway/reload/OpenedGateway';
import type { OpenOver } from '../../gateway/reload/ReloadingGateway';
import { servedByOthers } from '../workers/inWorker';
import { readSupergraphFile, startupErrorFor, tellThatOneStays } from './supergraphFile';

/** The gateway that a process begins with. */
export interface First {
  readonly gateway: OpenedGateway;
  /** The text that it answers over. */
  readonly served: string;
  /** The text that the file had; null where it could not be read. */
  readonly read: string | null;
}

/**
 * Opens a gateway over a supergraph's file. Where that can't be served, a worker that takes the place of one that ended opens it over the
 * text that the workers answer over, and says so; any other process throws a StartupError.
 */
export async function firstGateway(file: string, open: OpenOver): Promise<First> {
  let read: string | null = null;
  try {
    read = readSupergraphFile(file);
    return { gateway: await open(read), served: read, read };
  } catch (error) {
    const served = await servedByOthers();
    if (served === null || served === read) throw startupErrorFor(file, error);
    // Where that fails too, what lies in the file is the reason that its keeper can mend.
    const gateway = await open(served).catch(() => {
      throw startupErrorFor(file, error);
    });
    tellThatOneStays(file, error);
    return { gateway, served, read };
  }
}
