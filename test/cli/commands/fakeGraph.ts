import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { main } from '../../../cli/main';

/** A server in the place of a Maillage. */
export interface FakeGraph {
  readonly url: string;
  /** What it answers from now on; text as it is, all else as JSON. */
  readonly answerWith: (answer: unknown, status?: number) => void;
  /** What came last. */
  readonly asked: () => unknown;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port. */
export async function startFakeGraph(): Promise<FakeGraph> {
  let answer = '';
  let status = 200;
  let asked: unknown;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { authorization } = request.headers;
      asked = {
        body: JSON.parse(body) as unknown,
        ...(authorization === undefined ? {} : { authorization }),
      };
      response.writeHead(status).end(answer);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    answerWith: (next, nextStatus = 200) => {
      answer = typeof next === 'string' ? next : JSON.stringify(next);
      status = nextStatus;
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What `maillage query` with these arguments prints, and its exit code. */
export async function runQuery(
  args: readonly string[],
): Promise<{ code: number; output: string; errors: string[] }> {
  const output: string[] = [];
  const errors: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output.push(String(chunk));
    return true;
  });
  const log = jest.spyOn(console, 'error').mockImplementation((line) => void errors.push(String(line)));
  const before = process.exitCode;
  const listeners = process.stdout.listeners('error');
  process.exitCode = 0;
  try {
    await main(['query', ...args]);
    return { code: process.exitCode, output: output.join(''), errors };
  } finally {
    process.exitCode = before;
    // Node's pipeline leaves one behind, which a program that prints once doesn't notice.
    for (const each of process.stdout.listeners('error'))
      if (!listeners.includes(each)) process.stdout.off('error', each as () => void);
    write.mockRestore();
    log.mockRestore();
  }
}
