import fastify, { type FastifyInstance } from 'fastify';
import { registerErrorAnswers } from '../../../../gateway/errors/registerErrorAnswers';
import {
  HEAVY_COST,
  MOST_HEAVY,
  registerHeavyTurns,
} from '../../../../gateway/limits/cost/registerHeavyTurns';

/** A server whose addresses tell what they cost; it answers when it is told to. */
function costly(): { app: FastifyInstance; begun: string[]; answer: (url: string) => void } {
  const app = fastify();
  registerErrorAnswers(app, () => undefined);
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  registerHeavyTurns(app, ({ url }) => Number(url.split('/')[1]));
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

test('heavy operations are answered one after the other, and light ones beside them', async () => {
  const { app, begun, answer } = costly();
  const [one, two, light] = [`/${HEAVY_COST}/one`, `/${HEAVY_COST + 1}/two`, `/${HEAVY_COST - 1}/light`];
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
  const [gone, stays] = [`/${HEAVY_COST}/gone`, `/${HEAVY_COST}/stays`];
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

test('of more than eight heavy operations the others are refused', async () => {
  const { app, begun, answer } = costly();
  const asked = Array.from({ length: MOST_HEAVY + 1 }, (_, index) => app.inject(`/${HEAVY_COST}/${index}`));
  const refused = await Promise.race(asked);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '2']);
  for (let done = 0; done < MOST_HEAVY; done += 1) {
    await until(() => begun.length > done);
    answer(begun[done] ?? '');
  }
  const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
  expect(statuses.filter((status) => status === 200)).toHaveLength(MOST_HEAVY);
  await app.close();
});
