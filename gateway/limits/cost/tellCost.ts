import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ToldRate } from '../../rate/Payment';
import { isObject } from '../requestParameters';
import { COST_BUDGET } from './operationCosts';

/** A request with this header is told what its operation costs. */
export const COST_HEADER = 'x-maillage-cost';

/** Whether a request wants to be told what it costs. Its answer is made for it alone. */
export function wantsCost(headers: Readonly<Record<string, unknown>>): boolean {
  return headers[COST_HEADER] !== undefined;
}

/**
 * Puts `extensions.cost` into the answer of each request that asks for it: what its operation costs as it was counted before it was
 * executed, and what an operation may cost; and what the sender may still ask for into `extensions.rateLimit`, where that is counted.
 */
export function tellCost(
  app: FastifyInstance,
  costOf: (request: FastifyRequest) => number | null,
  rateOf: (request: FastifyRequest) => ToldRate | null = () => null,
): void {
  app.addHook('onSend', (request, reply, ...[payload, done]: OnSendRest) => {
    const cost = wantsCost(request.headers) ? costOf(request) : null;
    if (cost === null || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    reply.removeHeader('content-length');
    const rateLimit = rateOf(request);
    const told = { cost: { requested: cost, budget: COST_BUDGET } };
    done(null, withExtensions(payload, rateLimit === null ? told : { ...told, rateLimit }));
  });
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

function withExtensions(text: string, told: Readonly<Record<string, unknown>>): string {
  if (text.includes('"extensions":')) {
    const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const extensions = isObject(answer['extensions']) ? answer['extensions'] : {};
    return JSON.stringify({ ...answer, extensions: { ...extensions, ...told } });
  }
  return `${text.slice(0, text.lastIndexOf('}'))},"extensions":${JSON.stringify(told)}}\n`;
}
