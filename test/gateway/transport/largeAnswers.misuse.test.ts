import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { errors } from 'undici';
import { AnswerCollector } from '../../../gateway/transport/AnswerCollector';
import { CutShortError } from '../../../gateway/transport/CutShortError';
import { httpTransport } from '../../../gateway/transport/httpTransport';
import { InvalidResponseError } from '../../../gateway/transport/InvalidResponseError';
import { OneAtATime } from '../../../gateway/transport/OneAtATime';
import { subgraphError } from '../../../gateway/transport/subgraphError';
import { until } from '../../support/until';
import { collectedFrom, isTaken, type Collecting } from './support/collectedFrom';
import { subgraphAt } from './support/subgraphAt';

const JSON_HEADERS = { 'content-type': 'application/json' };
const GZIP_HEADERS = { ...JSON_HEADERS, 'content-encoding': 'gzip' };
const TEXT = JSON.stringify({ data: { a: 'x'.repeat(2_000_000) } });
const MANY_VALUES = `{"data":{"a":[${'1,'.repeat(600_000)}1]}}`;
const LEFT = new Error('left');
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const each of open.splice(0)) await each.close();
});

type Answer = (response: ServerResponse) => void;
const whole: Answer = (response) => response.writeHead(200, JSON_HEADERS).end(TEXT);
const packed =
  (bytes: Buffer): Answer =>
  (response) =>
    response.writeHead(200, GZIP_HEADERS).end(bytes);

/** Packed, but for its last bytes: only one that unpacks all of it sees that. */
function brokenAtItsEnd(): Buffer {
  const bytes = gzipSync(TEXT);
  return bytes.fill(0, bytes.length - 8);
}

/** An answer of which more than 1 MB comes, and the rest as a test tells it to. */
function unended(): { answer: Answer; response: () => ServerResponse } {
  let begun: ServerResponse;
  const answer: Answer = (response) => {
    begun = response.writeHead(200, JSON_HEADERS);
    response.write(TEXT.slice(0, 1_500_000));
  };
  return { answer, response: () => begun };
}

async function collecting(...answers: Answer[]): Promise<Collecting> {
  const found = await collectedFrom(...answers);
  open.push(found);
  return found;
}

describe('a large answer gives its place up', () => {
  it('when its call is cancelled while it comes', async () => {
    const { ask, place } = await collecting(unended().answer, whole);
    const first = ask();
    await until(() => isTaken(place));
    first.cancel(LEFT);
    await expect(first.text).rejects.toBe(LEFT);
    expect(isTaken(place)).toBe(false);
    expect(await ask().text).toBe(TEXT);
  });

  it.each([
    ['comes', whole],
    ['is packed', packed(gzipSync(TEXT))],
  ])('before it has it, when its call is cancelled: one that %s', async (_how, answer) => {
    const { ask, place } = await collecting(answer, whole);
    const leave = place.enter(() => undefined);
    const first = ask();
    await until(() => place.isWaitedFor);
    first.cancel(LEFT);
    await expect(first.text).rejects.toBe(LEFT);
    expect(place.isWaitedFor).toBe(false);
    leave();
    expect(await ask().text).toBe(TEXT);
  });

  it('when it has more than 8 MB', async () => {
    const { answer, response } = unended();
    const { ask, place } = await collecting(answer, whole);
    const { text } = ask();
    await until(() => isTaken(place));
    response().write(Buffer.alloc(8 * 1024 * 1024, 'x'));
    await expect(text).rejects.toThrow(new InvalidResponseError('too large a body'));
    expect(await ask().text).toBe(TEXT);
  });

  it('when it is no UTF-8, before it has come whole', async () => {
    const { answer, response } = unended();
    const { ask, place } = await collecting(answer, whole);
    const { text } = ask();
    await until(() => isTaken(place));
    response().write(Buffer.alloc(500_000, 0xff));
    await expect(text).rejects.toThrow(new InvalidResponseError('no UTF-8'));
    expect(await ask().text).toBe(TEXT);
  });

  it('when the connection is lost', async () => {
    const { answer, response } = unended();
    const { ask, place } = await collecting(answer, whole);
    const { text } = ask();
    await until(() => isTaken(place));
    response().destroy();
    await expect(text).rejects.toBeInstanceOf(errors.SocketError);
    expect(await ask().text).toBe(TEXT);
  });

  it('when the connection is lost before it has it', async () => {
    const { answer, response } = unended();
    const { ask, place } = await collecting(answer, whole);
    const leave = place.enter(() => undefined);
    const { text } = ask();
    await until(() => place.isWaitedFor);
    response().destroy();
    leave();
    await expect(text).rejects.toBeInstanceOf(errors.SocketError);
    expect(await ask().text).toBe(TEXT);
  });

  it('when its time is up', async () => {
    const { answer, response } = unended();
    const { ask, place } = await collecting(answer, whole);
    const { text } = ask();
    await until(() => isTaken(place));
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
    response().write('x');
    await expect(text).rejects.toBeInstanceOf(errors.BodyTimeoutError);
    expect(await ask().text).toBe(TEXT);
  });

  it('when it can not be unpacked to its end', async () => {
    const { ask } = await collecting(packed(brokenAtItsEnd()), whole);
    await expect(ask().text).rejects.toMatchObject({ cause: { code: 'Z_DATA_ERROR' } });
    expect(await ask().text).toBe(TEXT);
  });

  it.each<[string, Answer]>([
    ['as it comes', (response) => response.writeHead(200, JSON_HEADERS).end(MANY_VALUES)],
    ['unpacked', packed(gzipSync(MANY_VALUES))],
  ])('when it has too many values %s', async (_how, answer) => {
    const { ask } = await collecting(answer, whole);
    await expect(ask().text).rejects.toThrow(new InvalidResponseError('too many values'));
    expect(await ask().text).toBe(TEXT);
  });
});

describe('where many bytes of answers that are not whole are held', () => {
  const MANY = 200_000_000;
  const HALF = TEXT.slice(0, 100_000);
  const half: Answer = (response) => void response.writeHead(200, JSON_HEADERS).write(HALF);
  const rest: Answer = (response) => response.writeHead(200, JSON_HEADERS).end(HALF);

  it('those that are not small come one at a time, and small ones go on', async () => {
    const small: Answer = (response) => response.writeHead(200, JSON_HEADERS).end('{}');
    const { ask, held, place } = await collecting(half, rest, small);
    held.hold(MANY);
    const first = ask();
    await until(() => isTaken(place));
    const second = ask();
    await until(() => place.isWaitedFor);
    expect(await ask().text).toBe('{}');
    first.cancel(LEFT);
    await expect(first.text).rejects.toBe(LEFT);
    expect(await second.text).toBe(HALF);
  });

  it('one that is slow while others wait is given up, and told as one whose time is up', async () => {
    const { ask, held, place } = await collecting(half, rest);
    held.hold(MANY);
    const slow = ask().text;
    const end = slow.catch((error: unknown) => error);
    await until(() => isTaken(place));
    expect(await ask().text).toBe(HALF);
    const error = await end;
    expect(error).toBeInstanceOf(CutShortError);
    expect(subgraphError('books', error)).toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });
});

test.each<[string, Answer, 'cancelled' | 'ended']>([
  ['is read', whole, 'ended'],
  ['is unpacked', packed(gzipSync(TEXT)), 'ended'],
  ['can not be unpacked', packed(brokenAtItsEnd()), 'ended'],
  [
    'is no UTF-8',
    (response) => response.writeHead(200, JSON_HEADERS).end(Buffer.alloc(600_000, 0xff)),
    'ended',
  ],
  ['is cancelled', unended().answer, 'cancelled'],
])('nothing is held of an answer that %s', async (_what, answer, end) => {
  const { ask, held } = await collecting(answer);
  held.hold(100_000_000);
  const asked = ask();
  const ended = asked.text.catch(() => undefined);
  if (end === 'cancelled') {
    await until(() => held.areMany);
    asked.cancel(LEFT);
  }
  await ended;
  expect(held.areMany).toBe(false);
  held.hold(1);
  expect(held.areMany).toBe(true);
});

test.each<[string, Answer]>([
  ['can not be unpacked to its end', packed(brokenAtItsEnd())],
  ['has too many values', packed(gzipSync(MANY_VALUES))],
])('of one that %s the client is told that it is invalid', async (_what, answer) => {
  const server = await subgraphAt(answer);
  const transport = httpTransport('books', server.url);
  open.push(transport, server);
  await expect(transport({ query: '{ a }', variables: {}, requestId: 'r-1' })).rejects.toMatchObject({
    extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
  });
});

test('a packed answer whose call is cancelled as it is found to be large is not unpacked for nobody', async () => {
  const place = new OneAtATime();
  const answer = new AnswerCollector(600_000, place);
  const controller: Parameters<typeof answer.onResponseStart>[0] = {
    aborted: false,
    paused: false,
    reason: null,
    abort: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  };
  answer.onResponseStart(controller, 200, GZIP_HEADERS);
  answer.onResponseData(controller, brokenAtItsEnd());
  answer.onResponseEnd();
  answer.cancel(LEFT);
  await expect(answer.text).rejects.toBe(LEFT);
  expect(isTaken(place)).toBe(false);
});
