import { frontServer } from '../../../../gateway/reload/frontServer';
import { ReloadingGateway } from '../../../../gateway/reload/ReloadingGateway';
import { readersOpener, supergraphOf, type Watched } from './readers';

/** The answer to a question, with its status. */
export interface Asked {
  readonly status: number;
  readonly body: unknown;
}

/** A gateway over the readers on a real socket. */
export interface ServedReaders {
  readonly gateway: ReloadingGateway;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked>;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the readers, without news, on a free port. */
export async function servedReaders(watched: Watched = {}): Promise<ServedReaders> {
  const open = readersOpener(watched);
  const report = (_id: string, error: unknown): void => void watched.reported?.push(error);
  const gateway = new ReloadingGateway(await open(supergraphOf()), open, report);
  const front = frontServer(gateway.handle);
  const url = `http://127.0.0.1:${await front.listen('127.0.0.1', 0)}`;
  const close = async (): Promise<void> => {
    await Promise.all([front.close(), gateway.close()]);
  };
  return { gateway, url, ask: (query, variables) => ask(url, query, variables), close };
}

/** Asks a gateway over HTTP. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}
