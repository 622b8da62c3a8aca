import { maillageError } from '../../common/errors/maillageError';
import type { QueryPlanner } from './QueryPlanner';

/**
 * The planner with a limit in milliseconds on the time that a plan takes. A caller whose time is up is answered with
 * OPERATION_PLAN_TIMEOUT, and one whose signal ends with its reason, even where the planner itself does not stop.
 */
export function planWithin(planner: QueryPlanner, milliseconds: number): QueryPlanner {
  return {
    ...planner,
    plan: async (document, signal) => {
      signal.throwIfAborted();
      const time = new AbortController();
      const timer = setTimeout(() => time.abort(tooLate(milliseconds)), milliseconds);
      const either = AbortSignal.any([signal, time.signal]);
      const ended = whenAborted(either);
      try {
        return await Promise.race([planner.plan(document, either), ended.promise]);
      } catch (error) {
        // A planner that is stopped may say so in words of its own.
        either.throwIfAborted();
        throw error;
      } finally {
        clearTimeout(timer);
        ended.forget();
      }
    },
  };
}

function tooLate(milliseconds: number): Error {
  return maillageError('OPERATION_PLAN_TIMEOUT', `more than ${milliseconds} ms`);
}

/** A promise that rejects with the signal's reason once it ends, and a way to stop listening. */
function whenAborted(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort);
    forget = () => signal.removeEventListener('abort', onAbort);
  });
  return { promise, forget: () => forget() };
}
