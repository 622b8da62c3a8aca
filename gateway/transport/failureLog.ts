import { CallFailedError } from './CallFailedError';
import { CallerLeftError } from './CallerLeftError';

/** Told of an error that a client is not shown, with the id of the request. */
export type ReportFailure = (requestId: string, error: unknown) => void;

/** A subgraph that is down fails each call: one line a second says it all. */
const LINE_MS = 1_000;

/** A function that tells why calls to a subgraph fail: one at most in a second, with how many others failed since the last. */
export function failureLog(name: string, report: ReportFailure): ReportFailure {
  let nextAt = 0;
  let untold = 0;
  return (requestId, cause) => {
    if (cause instanceof CallerLeftError) return;
    if (performance.now() < nextAt) {
      untold += 1;
      return;
    }
    report(requestId, new CallFailedError(name, untold, cause));
    nextAt = performance.now() + LINE_MS;
    untold = 0;
  };
}
