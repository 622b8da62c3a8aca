import type { ServerResponse } from 'node:http';
import type { ClosableTransport } from '../../../gateway/transport/ClosableTransport';
import { httpTransport } from '../../../gateway/transport/httpTransport';
import type { ClientLeft } from '../../../gateway/transport/SubgraphTransport';
import { subgraphAt, type TestSubgraph } from './support/subgraphAt';

const call = { query: 'query q { a { b } }', operationName: 'q', variables: { x: 1 }, requestId: 'r-1' };
const open: { close: () => Promise<void> }[] = [];
let pending: ServerResponse[];
let server: TestSubgraph;
let transport: ClosableTransport;
let arrived: () => void;

beforeEach(async () => {
  pending = [];
  server = await subgraphAt((response) => {
    pending.push(response);
    arrived();
  });
  transport = httpTransport('books', server.url);
  open.push(server, transport);
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** The requests that have come once there are so many. */
function requests(count: number): Promise<void> {
  return new Promise((resolve) => {
    arrived = () => {
      if (pending.length >= count) resolve();
    };
    arrived();
  });
}

function answerAll(): void {
  for (const response of pending.splice(0))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":{"b":1}}}');
}

describe('the same query while one is on its way', () => {
  it('is sent once, and each caller gets data of its own', async () => {
    const answers = [transport(call), transport({ ...call, requestId: 'r-2' })];
    await requests(1);
    answerAll();
    const [one, other] = await Promise.all(answers);
    expect(server.bodies).toHaveLength(1);
    expect(one).toEqual({ data: { a: { b: 1 } } });
    expect(other).toEqual(one);
    expect(other?.data?.['a']).not.toBe(one?.data?.['a']);
  });

  it('is sent again once the first is answered', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = transport(call);
      await requests(1);
      answerAll();
      await answer;
    }
    expect(server.bodies).toHaveLength(2);
  });

  it.each([
    ['variables', { variables: { x: 2 } }],
    ['operation name', { operationName: 'p' }],
    ['query', { query: 'query q { a }' }],
  ])('is not the same with another %s', async (_what, other) => {
    const answers = [transport(call), transport({ ...call, ...other })];
    await requests(2);
    answerAll();
    await Promise.all(answers);
    expect(server.bodies).toHaveLength(2);
  });

  it.each(['mutation q { a { b } }', 'fragment f on Q { a } mutation q { ...f }', 'no GraphQL'])(
    'is sent each time where it may change something: %s',
    async (query) => {
      const answers = [transport({ ...call, query }), transport({ ...call, query })];
      await requests(2);
      answerAll();
      await Promise.all(answers);
      expect(server.bodies).toHaveLength(2);
    },
  );
});

function leftBy(signal: AbortSignal): ClientLeft {
  return { byNow: () => signal.aborted, signal: () => signal };
}

describe('a caller that leaves', () => {
  it('does not end the call for the others', async () => {
    const leaving = new AbortController();
    const left = transport({ ...call, clientLeft: leftBy(leaving.signal) });
    const staying = transport(call);
    await requests(1);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    answerAll();
    expect(await staying).toEqual({ data: { a: { b: 1 } } });
    expect(server.bodies).toHaveLength(1);
  });

  it('ends the call where it was the last', async () => {
    const leaving = new AbortController();
    const answers = [1, 2].map(() => transport({ ...call, clientLeft: leftBy(leaving.signal) }));
    await requests(1);
    const closed = new Promise((resolve) => pending[0]?.on('close', resolve));
    leaving.abort();
    expect(await Promise.allSettled(answers)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    await closed;
  });

  it('sends and writes nothing where it had left before, and makes no line of the log', async () => {
    const report = jest.fn();
    const toJSON = jest.fn();
    const reporting = httpTransport('books', server.url, { report });
    const clientLeft = leftBy(AbortSignal.abort());
    await expect(reporting({ ...call, variables: { toJSON }, clientLeft })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    await reporting.close();
    expect([server.bodies, toJSON.mock.calls, report.mock.calls]).toEqual([[], [], []]);
  });
});

describe('the time of a shared call', () => {
  it('is that of the caller who waits longest', async () => {
    const short = transport({ ...call, deadline: performance.now() + 50 });
    const long = transport(call);
    await expect(short).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
    await requests(1);
    answerAll();
    expect(await long).toEqual({ data: { a: { b: 1 } } });
    expect(server.bodies).toHaveLength(1);
  });
});
