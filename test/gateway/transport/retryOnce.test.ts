import { BusyError } from '../../../gateway/transport/BusyError';
import { CallTimeoutError } from '../../../gateway/transport/CallTimeoutError';
import { ConnectionError } from '../../../gateway/transport/ConnectionError';
import type { Exchange, Sent } from '../../../gateway/transport/Exchange';
import { InvalidResponseError } from '../../../gateway/transport/InvalidResponseError';
import { retryOnce } from '../../../gateway/transport/retryOnce';

const sent: Sent = { body: '{}', requestId: 'r', isQuery: true, waitMs: 10_000 };
const gone = new ConnectionError(new Error('ECONNRESET'));

/** Answers each attempt with the next of the outcomes. */
function exchanges(...outcomes: (string | Error)[]): { send: () => Exchange; attempts: () => number } {
  let attempts = 0;
  const send = (): Exchange => {
    const outcome = outcomes[attempts] ?? 'asked too often';
    attempts += 1;
    const text = typeof outcome === 'string' ? Promise.resolve(outcome) : Promise.reject(outcome);
    return { text, cancel: () => undefined };
  };
  return { send, attempts: () => attempts };
}

describe('a query', () => {
  it.each<[string, Error]>([
    ['the connection failed', gone],
    ['the subgraph names a time', new BusyError(503, 20)],
  ])('is sent once more where %s', async (_why, error) => {
    const { send, attempts } = exchanges(error, 'answer');
    expect(await retryOnce(send)(sent).text).toBe('answer');
    expect(attempts()).toBe(2);
  });

  it('is sent twice at most', async () => {
    const { send, attempts } = exchanges(gone, gone, 'answer');
    await expect(retryOnce(send)(sent).text).rejects.toBe(gone);
    expect(attempts()).toBe(2);
  });

  it.each<[string, Error]>([
    ['an answer that is none', new InvalidResponseError('HTML')],
    ['a time that is up', new CallTimeoutError(5)],
    ['a busy subgraph that names no time', new BusyError(503, null)],
    ['a time that it does not have', new BusyError(429, 10_000)],
  ])('is not sent again after %s', async (_what, error) => {
    const { send, attempts } = exchanges(error, 'answer');
    await expect(retryOnce(send)(sent).text).rejects.toBe(error);
    expect(attempts()).toBe(1);
  });

  it('is not sent again once nobody waits for it', async () => {
    const { send, attempts } = exchanges(new BusyError(503, 9_000), 'answer');
    const exchange = retryOnce(send)(sent);
    const left = new Error('left');
    await new Promise((resolve) => setImmediate(resolve));
    exchange.cancel(left);
    await expect(exchange.text).rejects.toBe(left);
    expect(attempts()).toBe(1);
  });
});

it('sends what may change something once', async () => {
  const { send, attempts } = exchanges(gone, 'answer');
  await expect(retryOnce(send)({ ...sent, isQuery: false }).text).rejects.toBe(gone);
  expect(attempts()).toBe(1);
});
