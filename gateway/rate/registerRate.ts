import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerPoints, KEPT_ANSWER_POINTS } from './answerPoints';
import type { Account, Rates } from './Rates';
import { rateLimited, tellRate } from './tellRate';

/** What a request pays, and from where. */
interface Payment {
  readonly account: Account;
  /** What was taken before it was executed; 0 for nothing yet. */
  estimate: number;
  /** What it has cost, once its answer is there. */
  cost: number;
}

/** What a request is told of its rate in `extensions.rateLimit`. */
export interface ToldRate {
  readonly limit: number;
  readonly remaining: number;
  /** When all may be asked for again, as date and time in UTC. */
  readonly resetAt: string;
  /** What the request itself has cost. */
  readonly cost: number;
}

/**
 * Makes each request of a known caller pay: what its operation may cost is taken once it is admitted, and the rest given back once its
 * answer is there. Requests end with RATE_LIMITED where there is too little, before their body is read where there is nothing. Every answer tells
 * the rate in its headers; the function that comes back tells it once an answer is there.
 */
export function registerRate(
  app: FastifyInstance,
  rates: Rates,
  costOf: (request: FastifyRequest) => number | null,
): (request: FastifyRequest) => ToldRate | null {
  const payments = new WeakMap<FastifyRequest, Payment>();
  app.addHook('preParsing', (request, reply, ...[, done]: PreParsingRest) => {
    const account = rates.accountOf(request.caller, request.raw);
    payments.set(request, { account, estimate: 0, cost: 0 });
    done(refusal({ rates, reply }, account));
  });
  app.addHook('preHandler', (request, reply, done) => {
    const payment = payments.get(request);
    if (payment === undefined) {
      done();
      return;
    }
    const points = Math.max(1, Math.ceil(costOf(request) ?? 1));
    const taken = (waitMs: number): void => {
      if (waitMs === 0) payment.estimate = Math.min(points, payment.account.limit.quota);
      done(waitMs === 0 ? undefined : refusedWith({ rates, reply }, payment.account, { points, waitMs }));
    };
    const waitMs = rates.take(payment.account, points);
    if (typeof waitMs === 'number') taken(waitMs);
    else waitMs.then(taken, done);
  });
  app.addHook('onSend', (request, reply, ...[payload, done]: OnSendRest) => {
    const payment = payments.get(request);
    if (payment !== undefined) {
      settle(rates, payment, { status: reply.statusCode, characters: charactersOf(reply, payload) });
      tellRate(reply, rates, payment.account);
    }
    done(null, payload);
  });
  return (request) => {
    const payment = payments.get(request);
    return payment === undefined ? null : told(rates, payment);
  };
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

/** Null for an answer that was kept: nobody has worked for it. */
function charactersOf(reply: FastifyReply, payload: unknown): number | null {
  const cached = reply.getHeader('x-cache');
  if (cached === 'hit' || cached === 'stale') return null;
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
}

interface Outcome {
  readonly status: number;
  readonly characters: number | null;
}

/** A request that was refused for another reason before it paid has still been read. */
function settle(rates: Rates, payment: Payment, { status, characters }: Outcome): void {
  const { account, estimate } = payment;
  if (estimate === 0) {
    if (status !== 429 && rates.takeAtOnce(account, 1) === 0) payment.cost = 1;
    return;
  }
  payment.cost = characters === null ? KEPT_ANSWER_POINTS : answerPoints(estimate, characters);
  rates.give(account, estimate - payment.cost);
}

function told(rates: Rates, { account, cost }: Payment): ToldRate {
  const { remaining, msToFull } = rates.levelOf(account);
  const resetAt = new Date(Date.now() + msToFull).toISOString();
  return { limit: account.limit.quota, remaining, resetAt, cost };
}
