import type { FastifyReply } from 'fastify';
import { maillageError } from '../../common/errors/maillageError';
import { RATE_HEADERS, rateHeaders, retryAfter } from './rateHeaders';
import type { Account, Rates } from './Rates';

/** Puts the rate of an account into the headers of an answer. */
export function tellRate(reply: FastifyReply, rates: Rates, account: Account): void {
  const [policy, level] = rateHeaders(account, rates.levelOf(account));
  reply.header(RATE_HEADERS[0], policy).header(RATE_HEADERS[1], level);
}

/** What a request asks for that is refused. */
export interface Refused {
  readonly account: Account;
  readonly points: number;
  readonly left: number;
  /** When it can be paid for, in milliseconds from now. */
  readonly waitMs: number;
}

/** The error RATE_LIMITED for a request; its answer tells when to ask again. */
export function rateLimited(reply: FastifyReply, { account, points, left, waitMs }: Refused): Error {
  reply.header('retry-after', retryAfter(waitMs));
  return maillageError('RATE_LIMITED', `${points}, with ${left} of ${account.limit.quota} left`);
}
