import type { ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { callSigner } from '../../../common/service/callSigner';
import { callVerifier } from '../../../common/service/callVerifier';
import type { ClosableTransport } from '../../../gateway/transport/ClosableTransport';
import { httpTransport, type HttpOptions } from '../../../gateway/transport/httpTransport';
import { subgraphAt, type TestSubgraph } from './support/subgraphAt';

const call = { query: '{ a }', variables: {}, requestId: 'r-1' };
const OK = '{"data":{"a":1}}';
const SECRET = 'a-secret-of-at-least-32-characters';
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const each of open.splice(0).reverse()) await each.close();
});

type Answer = (response: ServerResponse) => void;
const ok: Answer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(OK);
const cut: Answer = (response) => response.socket?.destroy();

/** A subgraph that answers each request with the next of the answers, and then as the last. */
async function subgraph(
  answers: readonly Answer[],
  options?: HttpOptions,
): Promise<{ server: TestSubgraph; transport: ClosableTransport }> {
  const server = await subgraphAt((response) =>
    answers[Math.min(server.requests.length, answers.length) - 1]?.(response),
  );
  const transport = httpTransport('books', server.url, options);
  open.push(transport, server);
  return { server, transport };
}

const status =
  (code: number, headers: Record<string, string>, body = OK): Answer =>
  (response) =>
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);

describe('a connection that ends before anything of the answer came', () => {
  it('is not the end of a query', async () => {
    const { server, transport } = await subgraph([cut, ok]);
    expect(await transport(call)).toEqual({ data: { a: 1 } });
    expect(server.bodies).toEqual([server.bodies[0], server.bodies[0]]);
  });

  it('is the end of a mutation, which may have been carried out', async () => {
    const { server, transport } = await subgraph([cut, ok]);
    await expect(transport({ ...call, query: 'mutation { a }' })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    expect(server.bodies).toHaveLength(1);
  });

  it('is the end of a query where something of it came', async () => {
    const half: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{');
      setTimeout(() => response.socket?.destroy(), 10);
    };
    const { server, transport } = await subgraph([half, ok]);
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(server.bodies).toHaveLength(1);
  });

  it('is met by a call that is sent into an idle connection as the subgraph closes it', async () => {
    const { port, close, answered } = await closingAfterEach();
    const transport = httpTransport('books', `http://127.0.0.1:${port}/graphql`);
    open.push({ close }, transport);
    for (let time = 0; time < 50; time += 1)
      expect(await transport({ ...call, variables: { time } })).toEqual({ data: { a: 1 } });
    expect(answered()).toBe(50);
  });
});

describe('a subgraph that says when to come back', () => {
  it.each([
    [503, '0'],
    [429, '1'],
  ])('with status %i is asked again then', async (code, after) => {
    const { server, transport } = await subgraph([status(code, { 'retry-after': after }, 'busy'), ok]);
    const started = performance.now();
    expect(await transport(call)).toEqual({ data: { a: 1 } });
    expect(performance.now() - started).toBeGreaterThanOrEqual(Number(after) * 1_000 - 5);
    expect(server.bodies).toHaveLength(2);
  });

  it('is not asked again where that is too late', async () => {
    const { server, transport } = await subgraph([status(503, { 'retry-after': '3600' }), ok]);
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(server.bodies).toHaveLength(1);
  });

  it('or only that it can’t answer is told as it is', async () => {
    const html = status(503, { 'content-type': 'text/html' }, '<html>secret</html>');
    const { transport } = await subgraph([html]);
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  });

  it('but answers with a GraphQL result gives that result', async () => {
    const { transport } = await subgraph([status(503, {}, '{"errors":[{"message":"no"}]}')]);
    expect(await transport(call)).toEqual({ errors: [{ message: 'no' }] });
  });
});

describe('the parts of a call', () => {
  it('have a limit each: a body that comes drop by drop is one that does not come', async () => {
    const drip: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      const drops = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drops));
    };
    const { transport } = await subgraph([drip], { bodyMs: 200, limitMs: 60_000 });
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });

  it('have a limit each: no head', async () => {
    const { transport } = await subgraph([() => undefined], { headersMs: 100, limitMs: 60_000 });
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });
});

describe('too many calls', () => {
  it('fail at once, and those before them are answered', async () => {
    const waiting: ServerResponse[] = [];
    const { transport } = await subgraph([(response) => void waiting.push(response)], { mostCalls: 3 });
    const calls = [1, 2, 3].map((x) => transport({ ...call, variables: { x } }));
    await expect(transport({ ...call, variables: { x: 4 } })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', value: '"books"' },
    });
    while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    waiting.forEach(ok);
    expect(await Promise.all(calls)).toHaveLength(3);
  });
});

describe('a call', () => {
  it('is signed, each attempt anew', async () => {
    const { accepts } = callVerifier([SECRET]);
    const { server, transport } = await subgraph([cut, ok], { sign: callSigner([SECRET]) });
    await transport(call);
    const marks = server.requests.map(({ headers }) => headers['x-maillage-signature']);
    expect(new Set(marks).size).toBe(2);
    for (const [place, mark] of marks.entries())
      expect(accepts(mark, { method: 'POST', path: '/graphql', body: server.bodies[place] ?? '' })).toBe(
        true,
      );
  });

  it.each([401, 403])(
    'that the subgraph refuses with status %i is one that does not reach it',
    async (code) => {
      const { transport } = await subgraph([status(code, {}, '{"errors":[{"message":"secret"}]}')]);
      await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    },
  );

  it('that fails is told whole to the log alone, once a second', async () => {
    const told: string[] = [];
    const report = (id: string, error: unknown): void => {
      const { message, cause } = error as Error;
      told.push(`${id} ${message}: ${String(cause)}`);
    };
    const { transport } = await subgraph([status(200, { 'content-type': 'text/html' })], { report });
    jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    for (let time = 0; time < 4; time += 1) await expect(transport(call)).rejects.toThrow();
    expect(told).toEqual(['r-1 A call to the subgraph "books" failed: Error: content-type text/html']);
  });
});

/** A server that answers one call on each connection, says that it stays, and closes all when the next one is on its way. */
async function closingAfterEach(): Promise<{
  port: number;
  close: () => Promise<void>;
  answered: () => number;
}> {
  const sockets = new Set<Socket>();
  let answered = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let asked = 0;
    socket.on('data', (chunk: Buffer) => {
      if (!chunk.includes('POST')) return;
      asked += 1;
      if (asked > 1) {
        for (const each of sockets) each.resetAndDestroy();
        return;
      }
      answered += 1;
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${OK.length}\r\n\r\n${OK}`,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, close, answered: () => answered };
}
