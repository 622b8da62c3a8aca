import type { FastifyInstance } from 'fastify';
import { StartupError } from '../common/errors/StartupError';

/** Where a server shall listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Listens, and returns the address as a URL (the port chosen where 0 was asked). Throws a StartupError for a taken port. */
export async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    await app.listen({ host: address.host, port: address.port });
  } catch (error) {
    await app.close();
    throw refusal(error, address);
  }
  const bound = app.server.address();
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return `http://${host}:${typeof bound === 'object' ? (bound?.port ?? address.port) : address.port}`;
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
