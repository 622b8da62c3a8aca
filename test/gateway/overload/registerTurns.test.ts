import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { registerErrorAnswers } from '../../../gateway/errors/registerErrorAnswers';
import { HEAVY_POINTS, MOST_HEAVY } from '../../../gateway/overload/CostlyLine';
import { registerOverload } from '../../../gateway/overload/registerOverload';
import { registerTurns } from '../../../gateway/overload/registerTurns';
import type { Waiting } from '../../../gateway/overload/Waiting';
import { WaitingLine } from '../../../gateway/overload/WaitingLine';

/** Alone among the costly. */
const ALONE = 20_000;

/** A server whose addresses tell what they cost; it answers when it is told to. */
function costly(): { app: FastifyInstance; begun: string[]; answer: (url: string) => void } {
  // A client may open a connection that it never asks anything by.
  const app = fastify({ forceCloseConnections: true });
  registerErrorAnswers(app, () => undefined);
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  const admission = { line: new WaitingLine(), addressOf: () => 'one', end: () => undefined };
  registerOverload(app, admission);
  registerTurns(app, admission, ({ url }) => Number(url.split('/')[1]));
  app.get('/:cost/:name', async ({ url }) => {
    begun.push(url);
    await new Promise<void>((resolve) => waiting.set(url, resolve));
    return {};
  });
  return { app, begun, answer: (url) => waiting.get(url)?.() };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

test('operations that cost most are answered one after the other, and light ones beside them', async () => {
  const { app, begun, answer } = costly();
  const [one, two, light] = [`/${ALONE}/one`, `/${ALONE}/two`, '/1/light'];
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const first = fetch(url + one);
  await until(() => begun.includes(one));
  const second = fetch(url + two);
  const beside = fetch(url + light);
  await until(() => begun.includes(light));
  answer(light);
  await beside;
  expect(begun).toEqual([one, light]);
  answer(one);
  await first;
  await until(() => begun.includes(two));
  answer(two);
  expect((await second).status).toBe(200);
  await app.close();
});

test('a client that leaves gives its turn on', async () => {
  const { app, begun, answer } = costly();
  const [gone, stays] = [`/${ALONE}/gone`, `/${ALONE}/stays`];
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const left = new AbortController();
  const first = fetch(url + gone, { signal: left.signal }).catch(() => 'left');
  await until(() => begun.includes(gone));
  const second = fetch(url + stays);
  left.abort();
  expect(await first).toBe('left');
  await until(() => begun.includes(stays));
  answer(stays);
  answer(gone);
  expect((await second).status).toBe(200);
  await app.close();
});

test('of more than eight heavy operations the others are refused, and what costs less is not', async () => {
  const { app, begun, answer } = costly();
  const asked = Array.from({ length: MOST_HEAVY + 1 }, (_, index) => app.inject(`/${HEAVY_POINTS}/${index}`));
  const refused = await Promise.race(asked);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
  expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  const light = app.inject('/1/light');
  for (let done = 0; done < MOST_HEAVY + 1; done += 1) {
    await until(() => begun.length > done);
    answer(begun[done] ?? '');
  }
  expect((await light).statusCode).toBe(200);
  const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
  expect(statuses.filter((status) => status === 200)).toHaveLength(MOST_HEAVY);
  await app.close();
});

describe('what a request counts', () => {
  const joined: number[] = [];
  /** A line that notes what joins it. */
  class NotedLine extends WaitingLine {
    override join(operation: Waiting): void {
      joined.push(operation.points);
      super.join(operation);
    }
  }
  const noted = { line: new NotedLine(), addressOf: () => 'one', end: () => undefined };
  const app = fastify();
  registerTurns(app, noted, ({ headers }) => Number(headers['x-cost'] ?? 1));
  app.all('/graph', () => ({}));
  afterAll(() => app.close());

  const SPACE = ' '.repeat(200_000);
  const TEXT = `{ ${'a '.repeat(199)}}`;
  const json = { 'content-type': 'application/json' };

  it.each<[string, object | string, Record<string, string>, number]>([
    ['a point for each 4 bytes of its text', { query: TEXT }, {}, 1 + TEXT.length / 4],
    ['none for white space around it', `${SPACE}{"query":"${TEXT}"}`, {}, 1 + TEXT.length / 4],
    ['no heavy operation for bytes alone', { query: `{ a ${SPACE}}` }, {}, HEAVY_POINTS - 1],
    ['what a heavy operation costs', { query: TEXT }, { 'x-cost': '50000' }, 50_000],
    ['its cost where it sends no text', '[]', {}, 1],
  ])('is %s', async (_name, payload, headers, points) => {
    joined.length = 0;
    await app.inject({ method: 'POST', url: '/graph', headers: { ...json, ...headers }, payload });
    expect(joined).toEqual([points]);
  });

  it('is the same of a body that comes in chunks, and of an address its length', async () => {
    joined.length = 0;
    const payload = Readable.from([`{"query":`, `"${TEXT}"}`]);
    await app.inject({ method: 'POST', url: '/graph', headers: json, payload });
    await app.inject('/graph?query=%7Ba%7D');
    expect(joined).toEqual([1 + TEXT.length / 4, 1 + '/graph?query=%7Ba%7D'.length / 4]);
  });

  it('is no more than was sent where a hash stands for a text', async () => {
    joined.length = 0;
    const named = fastify();
    named.addHook('preHandler', (request, _reply, done) => {
      request.body = { query: TEXT };
      done();
    });
    registerTurns(named, noted, () => 1);
    named.post('/graph', () => ({}));
    const payload = '{"extensions":{}}';
    await named.inject({ method: 'POST', url: '/graph', headers: json, payload });
    await named.close();
    expect(joined).toEqual([1 + payload.length / 4]);
  });
});
