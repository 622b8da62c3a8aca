import type { FastifyInstance, FastifyReply } from 'fastify';
import { maillageError } from '../../common/errors/maillageError';
import type { Rates } from './Rates';
import { retryAfter } from './rateHeaders';
import { tellRate } from './tellRate';

/**
 * Counts keys and tokens that are wrong, by client address. Where there were too many, none is looked at any more until a bucket has filled
 * again: requests that bear one end with TOO_MANY_WRONG_KEYS, so that trying many tells nothing, and costs nothing. Register it before `registerAccess`.
 */
export function registerWrongKeys(app: FastifyInstance, rates: Rates): void {
  app.addHook('onRequest', (_request, reply, done) => {
    done(refusal(reply, rates));
  });
  app.addHook('onSend', (request, reply, ...[payload, done]: OnSendRest) => {
    if (reply.statusCode === 401) {
      const account = rates.wrongKeysOf(request.raw);
      rates.takeAtOnce(account, 1);
      tellRate(reply, rates, account);
    }
    done(null, payload);
  });
}

/** The error of a request that bears a key and comes from where too many were wrong; undefined for all others. */
function refusal(reply: FastifyReply, rates: Rates): Error | undefined {
  const { headers, raw } = reply.request;
  if (headers.authorization === undefined) return undefined;
  const account = rates.wrongKeysOf(raw);
  const waitMs = rates.msUntil(account, 1);
  if (waitMs === 0) return undefined;
  tellRate(reply, rates, account);
  const { quota, seconds } = account.limit;
  reply.header('retry-after', retryAfter(waitMs));
  return maillageError(
    'TOO_MANY_WRONG_KEYS',
    `${quota} wrong in ${seconds} s; ${retryAfter(waitMs)} s to wait`,
  );
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];
