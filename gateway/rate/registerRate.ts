import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Payment, type ToldRate } from './Payment';
import type { Account, Rates } from './Rates';
import { rateLimited, tellRate } from './tellRate';

declare module 'fastify' {
  interface FastifyRequest {
    /** What it pays; null until its caller is known. */
    payment: Payment | null;
  }
}

/**
 * Makes each request of a known caller pay: what its operation may cost is taken once it is admitted, and the rest given back once its
 * answer is there, or its client has left. Requests end with RATE_LIMITED where there is too little, before their body is read where there is nothing. Every answer tells
 * the rate in its headers; the function that comes back tells it once an answer is there.
 */
export function registerRate(
  app: FastifyInstance,
  rates: Rates,
  costOf: (request: FastifyRequest) => number | null,
): (request: FastifyRequest) => ToldRate | null {
  app.decorateRequest('payment', null);
  app.addHook('preParsing', (request, reply, ...[, done]: PreParsingRest) => {
    const account = rates.accountOf(request.caller, request.raw);
    request.payment = new Payment(rates, account);
    done(refusal({ rates, reply }, account));
  });
  app.addHook('preHandler', (request, reply, done) => {
    const { payment } = request;
    if (payment === null) {
      done();
      return;
    }
    const points = Math.max(1, Math.ceil(costOf(request) ?? 1));
    const taken = (waitMs: number): void => {
      if (waitMs === 0) {
        payment.taken(points);
        settleIfGone(request, reply, payment);
      }
      done(waitMs === 0 ? undefined : refusedWith({ rates, reply }, payment.account, { points, waitMs }));
    };
    const waitMs = rates.take(payment.account, points);
    if (typeof waitMs === 'number') taken(waitMs);
    else waitMs.then(taken, done);
  });
  app.addHook('onSend', (request, reply, ...[payload, done]: OnSendRest) => {
    const { payment } = request;
    if (payment !== null) {
      payment.settle({ status: reply.statusCode, characters: charactersOf(request, reply, payload) });
      tellRate(reply, rates, payment.account);
    }
    done(null, payload);
  });
  return (request) => request.payment?.told() ?? null;
}

type PreParsingRest = [payload: unknown, done: (error?: Error | null) => void];
type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

interface Asked {
  readonly rates: Rates;
  readonly reply: FastifyReply;
}

/** The error of a request whose bucket holds nothing; undefined where it holds a point. */
function refusal(asked: Asked, account: Account): Error | undefined {
  const waitMs = asked.rates.msUntil(account, 1);
  return waitMs === 0 ? undefined : refusedWith(asked, account, { points: 1, waitMs });
}

function refusedWith(
  { rates, reply }: Asked,
  account: Account,
  wanted: { readonly points: number; readonly waitMs: number },
): Error {
  return rateLimited(reply, { account, left: rates.levelOf(account).remaining, ...wanted });
}

/** A client that leaves while its operation waits gets no answer; that of one that was begun is still made, and settles what it cost. */
function settleIfGone(request: FastifyRequest, { raw, statusCode }: FastifyReply, payment: Payment): void {
  const settle = (): void => {
    if (request.turn === null) payment.settle({ status: statusCode, characters: null });
  };
  if (raw.destroyed) settle();
  else raw.once('close', settle);
}

/** Null where nobody has worked for it: an answer that was kept, or one of an operation that was never begun. */
function charactersOf({ turn }: FastifyRequest, reply: FastifyReply, payload: unknown): number | null {
  const cached = reply.getHeader('x-cache');
  if (turn === null || cached === 'hit' || cached === 'stale') return null;
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
}
