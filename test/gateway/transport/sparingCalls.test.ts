import { CallerLeftError } from '../../../gateway/transport/CallerLeftError';
import { CallTimeoutError } from '../../../gateway/transport/CallTimeoutError';
import { ConnectionError } from '../../../gateway/transport/ConnectionError';
import { CutShortError } from '../../../gateway/transport/CutShortError';
import type { Send, Sent } from '../../../gateway/transport/Exchange';
import { InvalidResponseError } from '../../../gateway/transport/InvalidResponseError';
import { sparingCalls } from '../../../gateway/transport/sparingCalls';

const sent: Sent = { body: '{}', requestId: 'r', isQuery: true, waitMs: 1_000 };
const gone = new ConnectionError(new Error('ECONNREFUSED'));

interface Pending {
  readonly answer: (text: string) => void;
  readonly fail: (error: Error) => void;
}

let pending: Pending[];
let ask: () => Promise<string>;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] });
  pending = [];
  const send: Send = () => {
    const text = new Promise<string>((answer, fail) => pending.push({ answer, fail }));
    return { text, cancel: () => undefined };
  };
  const sparing = sparingCalls(send, { mostCalls: 8, limitMs: 1_000 });
  ask = () => sparing(sent).text;
});
afterEach(() => jest.useRealTimers());

/** What became of a call is noted a moment after it was told. */
const noted = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets a call fail; whether it was sent at all. */
async function failing(error: Error): Promise<boolean> {
  const before = pending.length;
  const call = ask();
  const wasSent = pending.length > before;
  pending.at(-1)?.fail(error);
  await expect(call).rejects.toBeInstanceOf(Error);
  await noted();
  return wasSent;
}

async function failTimes(count: number, error: Error = gone): Promise<boolean[]> {
  const wereSent: boolean[] = [];
  for (let time = 0; time < count; time += 1) wereSent.push(await failing(error));
  return wereSent;
}

describe('a subgraph that fails', () => {
  it('is left alone after five times in a row, and then tried by one call alone', async () => {
    expect(await failTimes(7)).toEqual([true, true, true, true, true, false, false]);
    jest.advanceTimersByTime(1_001);
    const trying = ask();
    expect(pending).toHaveLength(6);
    await expect(ask()).rejects.toThrow();
    expect(pending).toHaveLength(6);
    pending[5]?.answer('back');
    expect(await trying).toBe('back');
    const next = ask();
    pending[6]?.answer('again');
    expect(await next).toBe('again');
  });

  it('is left alone for another while where it is not back', async () => {
    await failTimes(5);
    jest.advanceTimersByTime(1_001);
    expect(await failTimes(2)).toEqual([true, false]);
    jest.advanceTimersByTime(1_001);
    expect(await failTimes(1)).toEqual([true]);
  });

  it('is asked on where it answers in between', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await failTimes(4)).toEqual([true, true, true, true]);
      const call = ask();
      pending.at(-1)?.answer('ok');
      expect(await call).toBe('ok');
      await noted();
    }
  });

  it('is left alone where no answer comes within the limit', async () => {
    expect((await failTimes(6, new CallTimeoutError(1_000))).at(-1)).toBe(false);
  });
});

it.each<[string, Error]>([
  ['clients that leave', new CallerLeftError('left')],
  ['clients in a hurry', new CallTimeoutError(999)],
  ['what other calls hold', new CutShortError()],
  ['answers that are none', new InvalidResponseError('too large a body')],
])('%s are no failure of the subgraph', async (_who, error) => {
  expect(await failTimes(20, error)).not.toContain(false);
});

it.each<[string, Error]>([
  ['its client leaves', new CallerLeftError('left')],
  ['its client was in a hurry', new CallTimeoutError(999)],
])('a call that tries whether it is back tells nothing where %s: the next one tries', async (_why, error) => {
  await failTimes(5);
  jest.advanceTimersByTime(1_001);
  expect(await failing(error)).toBe(true);
  // Were it taken for back, two could be sent at once; were it left alone again, none.
  const trying = ask();
  await expect(ask()).rejects.toThrow('left alone');
  expect(pending).toHaveLength(7);
  pending[6]?.fail(gone);
  await expect(trying).rejects.toBe(gone);
  expect(await failTimes(1)).toEqual([false]);
  jest.advanceTimersByTime(1_001);
  expect([await failing(error), await failing(error)]).toEqual([true, true]);
  const back = ask();
  pending.at(-1)?.answer('back');
  expect(await back).toBe('back');
  const calls = [ask(), ask()];
  for (const each of pending.slice(-2)) each.answer('both');
  expect(await Promise.all(calls)).toEqual(['both', 'both']);
});

it('an answer that is none tells that a subgraph is back', async () => {
  await failTimes(5);
  jest.advanceTimersByTime(1_001);
  expect(await failTimes(2, new InvalidResponseError('too large a body'))).toEqual([true, true]);
  expect(await failTimes(1)).toEqual([true]);
});

it('sends no more calls than may be under way, and goes on when one has ended', async () => {
  const calls = Array.from({ length: 8 }, () => ask());
  await expect(ask()).rejects.toThrow('Too many calls');
  expect(pending).toHaveLength(8);
  pending[0]?.answer('ok');
  await calls[0];
  const ninth = ask();
  expect(pending).toHaveLength(9);
  for (const each of pending) each.answer('ok');
  expect(await Promise.all([...calls, ninth])).toEqual(Array(9).fill('ok'));
});
