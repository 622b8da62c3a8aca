import cluster from 'node:cluster';
import { StartupError } from '../common/errors/StartupError';
import type { FrontServer } from '../common/service/FrontServer';
import { urlOf, type Address } from './urlOf';
import { listenForPrimary } from './workers/inWorker';

/**
 * Listens, or answers in a worker on what its primary process accepts, and returns the address as a URL (the port chosen where 0 was asked).
 * Throws a StartupError for a taken port.
 */
export async function serveAt(
  front: Pick<FrontServer, 'listen' | 'take'>,
  address: Address,
): Promise<string> {
  if (cluster.isPrimary) return listen(front, address);
  listenForPrimary(front);
  return urlOf(address);
}

/** Listens, and returns the address as a URL (the port chosen where 0 was asked). Throws a StartupError for a taken port. */
export async function listen(front: Pick<FrontServer, 'listen'>, address: Address): Promise<string> {
  try {
    return urlOf({ ...address, port: await front.listen(address.host, address.port) });
  } catch (error) {
    throw refusal(error, address);
  }
}

function refusal(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} is taken: end the program that has it, or choose another with --port ${port + 1}.`,
    );
  }
  if (code === 'EACCES')
    return new StartupError(`Port ${port} needs more rights: choose one above 1023 with --port.`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return new StartupError(
      `"${host}" is no address of this machine: choose another with --host, such as localhost.`,
    );
  }
  return error;
}
