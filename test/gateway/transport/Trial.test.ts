import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleAll,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { CallerLeftError } from '../../../gateway/transport/CallerLeftError';
import { CallTimeoutError } from '../../../gateway/transport/CallTimeoutError';
import { ConnectionError } from '../../../gateway/transport/ConnectionError';
import { Trial } from '../../../gateway/transport/Trial';

const gone = new ConnectionError(new Error('ECONNREFUSED'));
const REST_MS = 1_000;

let breaker: CircuitBreakerPolicy;
let trial: Trial;
beforeEach(async () => {
  jest.useFakeTimers();
  breaker = circuitBreaker(handleAll, { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(1) });
  await expect(breaker.execute(() => Promise.reject(gone))).rejects.toBe(gone);
  trial = new Trial(breaker, 1_000);
});
afterEach(() => jest.useRealTimers());

/** Lets a call that tries end so. */
async function ends(text: Promise<string>): Promise<unknown> {
  expect(trial.mayBegin()).toBe(true);
  const exchange = trial.of({ text, cancel: () => undefined });
  expect(trial.mayBegin()).toBe(false);
  return exchange.text.catch((error: unknown) => error);
}

it.each([new CallerLeftError('left'), new CallTimeoutError(999)])(
  'one that tells nothing (%s) is followed by another, and by none once that fails',
  async (nothing) => {
    jest.advanceTimersByTime(REST_MS + 1);
    expect(await ends(Promise.reject(nothing))).toBe(nothing);
    expect(breaker.state).toBe(CircuitState.HalfOpen);
    expect(await ends(Promise.reject(gone))).toBe(gone);
    expect(breaker.state).toBe(CircuitState.Open);
    expect(trial.mayBegin()).toBe(false);
    jest.advanceTimersByTime(REST_MS + 1);
    expect(await ends(Promise.resolve('back'))).toBe('back');
    expect(breaker.state).toBe(CircuitState.Closed);
  },
);

it('cancels the call that it is of', () => {
  jest.advanceTimersByTime(REST_MS + 1);
  const cancel = jest.fn();
  const reason = new CallerLeftError('left');
  trial.of({ text: Promise.resolve(''), cancel }).cancel(reason);
  expect(cancel).toHaveBeenCalledWith(reason);
});
