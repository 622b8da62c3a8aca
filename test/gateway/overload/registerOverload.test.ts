import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { registerErrorAnswers } from '../../../gateway/errors/registerErrorAnswers';
import { AdaptiveLimit } from '../../../gateway/overload/AdaptiveLimit';
import { refuseInFront, type Refused } from '../../../gateway/overload/refuseInFront';
import { registerOverload } from '../../../gateway/overload/registerOverload';
import { registerTurns } from '../../../gateway/overload/registerTurns';
import { WaitingLine } from '../../../gateway/overload/WaitingLine';

/** One that stays the same. */
class FixedLimit extends AdaptiveLimit {
  override endWindow(): void {
    // Nothing is learnt.
  }
}

/** One that is full when it is told to be. */
class ToldLine extends WaitingLine {
  told = false;
  override isFull(): boolean {
    return this.told;
  }
}

describe('a scope under overload', () => {
  const limit = new FixedLimit();
  const line = new ToldLine(limit);
  const admission = { line, addressOf: () => 'one', end: () => undefined };
  const calls: string[] = [];
  const waiting: (() => void)[] = [];
  let app: FastifyInstance;

  const ask = async (): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'POST', url: '/graph', payload: { query: '{ a }' } });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };

  beforeAll(async () => {
    app = fastify();
    registerErrorAnswers(app, () => undefined);
    app.get('/health', () => 'alive');
    await app.register((scope, _options, done) => {
      registerOverload(scope, admission);
      registerTurns(scope, admission, () => 1);
      scope.addHook('preParsing', (_request, _reply, payload, next) => {
        calls.push('body');
        next(null, payload);
      });
      scope.post('/graph', async () => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return { data: {} };
      });
      done();
    });
    await app.ready();
  });
  afterAll(() => app.close());

  it('lets those over the limit wait, and answers each in its turn', async () => {
    const asked = Array.from({ length: limit.limit + 5 }, ask);
    await until(() => limit.underWay === limit.limit && line.length === 5);
    expect(waiting).toHaveLength(limit.limit);
    while (limit.underWay + line.length > 0) {
      for (const go of waiting.splice(0)) go();
      await until(() => limit.underWay + line.length === 0 || waiting.length > 0);
    }
    expect((await Promise.all(asked)).map(({ statusCode }) => statusCode)).toEqual(asked.map(() => 200));
  });

  it('refuses without reading it what would have to wait for too long', async () => {
    calls.length = 0;
    line.told = true;
    const refused = await ask();
    expect(refused.statusCode).toBe(503);
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(calls).toEqual([]);
    expect((await app.inject('/health')).statusCode).toBe(200);
    line.told = false;
  });

  it('forgets what fails, and never counts what was not read', async () => {
    const bad = await app.inject({
      method: 'POST',
      url: '/graph',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(bad.statusCode).toBe(400);
    expect(limit.underWay).toBe(0);
  });
});

describe('a refusal in front', () => {
  const line = new ToldLine();
  line.told = true;
  const told: Refused[] = [];
  const server = createServer(
    refuseInFront((_request, response) => void response.end('behind'), {
      admission: { line, addressOf: () => 'one', end: () => undefined },
      path: '/graphql',
      headers: { 'x-content-type-options': 'nosniff' },
      refused: (refused) => told.push(refused),
    }),
  );
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
  const question = { method: 'POST', body: '{"query":"{ a }"}' };

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('is GraphQL JSON with a code, an id and when to come back', async () => {
    const answer = await ask('/graphql', question);
    const text = await answer.text();
    expect(answer.status).toBe(503);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '1',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': told.at(-1)?.requestId,
    });
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(told.at(-1)).toMatchObject({ status: 503, bytes: Buffer.byteLength(text) });
  });

  it('has the media type that was asked for by its name', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    const answer = await ask('/graphql?query=%7Ba%7D', { headers });
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    await answer.arrayBuffer();
  });

  it.each<[string, string, RequestInit]>([
    ['other paths', '/health', {}],
    ['paths that only begin alike', '/graphqlx', question],
    ['pages of other origins', '/graphql', { ...question, headers: { origin: 'https://a.example' } }],
    ['preflights', '/graphql', { method: 'OPTIONS' }],
  ])('is not for %s', async (_name, path, init) => {
    expect(await (await ask(path, init)).text()).toBe('behind');
  });

  it('ends when the line is short again', async () => {
    line.told = false;
    expect(await (await ask('/graphql', question)).text()).toBe('behind');
  });
});
