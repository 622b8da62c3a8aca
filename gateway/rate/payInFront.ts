import type { IncomingMessage } from 'node:http';
import type { Callers } from '../access/createCallers';
import { UNWORKED_POINTS } from './answerPoints';
import { RATE_HEADERS, rateHeaders } from './rateHeaders';
import type { Rates } from './Rates';

/** Pays for a kept answer: its headers, as names and values; null where whoever is behind has to refuse the request. */
export type PayInFront = (request: IncomingMessage) => readonly string[] | null;

/** A function that makes requests pay which are answered in front of everything else. */
export function payInFront(rates: Rates, { callerAtOnce }: Pick<Callers, 'callerAtOnce'>): PayInFront {
  return (request) => {
    const bearsKey = request.headers.authorization !== undefined;
    if (bearsKey && rates.msUntil(rates.wrongKeysOf(request), 1) > 0) return null;
    const caller = callerAtOnce(request);
    if (caller === null) return null;
    const account = rates.accountOf(caller, request);
    if (rates.takeAtOnce(account, UNWORKED_POINTS) > 0) return null;
    const [policy, level] = rateHeaders(account, rates.levelOf(account));
    return [RATE_HEADERS[0], policy, RATE_HEADERS[1], level];
  };
}
