import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { httpTransport } from '../../../gateway/transport/httpTransport';
import { until } from '../../support/until';
import { collectedFrom } from './support/collectedFrom';
import { subgraphAt } from './support/subgraphAt';

const JSON_HEADERS = { 'content-type': 'application/json' };
const GZIP_HEADERS = { ...JSON_HEADERS, 'content-encoding': 'gzip' };
const TEXT = JSON.stringify({ data: { a: 'é'.repeat(1_000_000) } });
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const each of open.splice(0)) await each.close();
});

async function collecting(...answers: Parameters<typeof collectedFrom>): ReturnType<typeof collectedFrom> {
  const found = await collectedFrom(...answers);
  open.push(found);
  return found;
}

const whole = (response: ServerResponse): void => void response.writeHead(200, JSON_HEADERS).end(TEXT);
const packed = (response: ServerResponse): void =>
  void response.writeHead(200, GZIP_HEADERS).end(gzipSync(TEXT));

test('large answers that come at once are all read, packed or not', async () => {
  const { ask } = await collecting(whole, packed, whole, packed, packed, whole);
  const texts = await Promise.all(Array.from({ length: 6 }, () => ask().text));
  expect(new Set(texts)).toEqual(new Set([TEXT]));
});

test('a large answer that is slow lets those pass that are not', async () => {
  const slow: ServerResponse[] = [];
  const server = await subgraphAt((response) => {
    if (slow.length > 0) whole(response);
    else {
      slow.push(response.writeHead(200, JSON_HEADERS));
      response.write(TEXT.slice(0, 700_000));
    }
  });
  const transport = httpTransport('books', server.url, { bodyMs: 200_000, limitMs: 250_000 });
  open.push(transport, server);
  const call = { query: '{ a }', variables: {} };
  const first = transport({ ...call, requestId: 'r-0' });
  await until(() => slow.length === 1);
  const passing = [1, 2].map((a) => transport({ query: '{ a }', variables: { a }, requestId: `r-${a}` }));
  expect(await Promise.all(passing)).toEqual([JSON.parse(TEXT), JSON.parse(TEXT)]);
  slow[0]?.end(TEXT.slice(700_000));
  expect(await first).toEqual(JSON.parse(TEXT));
});

test.each([
  ['comes', whole],
  ['is packed', packed],
])('the wait for others is not the time of a body that %s', async (_how, answer) => {
  const { ask, place } = await collecting(answer);
  const leave = place.enter(() => undefined);
  const { text } = ask();
  await until(() => place.isWaitedFor);
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
  leave();
  expect(await text).toBe(TEXT);
});
