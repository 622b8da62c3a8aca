import fastify, { type FastifyInstance } from 'fastify';
import { registerErrorAnswers } from '../../../gateway/errors/registerErrorAnswers';
import { HEAVY_POINTS, MOST_HEAVY } from '../../../gateway/overload/CostlyLine';
import { registerOverload, registerTurns } from '../../../gateway/overload/registerOverload';
import { WaitingLine } from '../../../gateway/overload/WaitingLine';

/** Alone among the costly. */
const ALONE = 20_000;

/** A server whose addresses tell what they cost; it answers when it is told to. */
function costly(): { app: FastifyInstance; begun: string[]; answer: (url: string) => void } {
  const app = fastify();
  registerErrorAnswers(app, () => undefined);
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  const line = new WaitingLine();
  registerOverload(app, line);
  registerTurns(app, line, ({ url }) => Number(url.split('/')[1]));
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
