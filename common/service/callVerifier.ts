import { createSecretKey, timingSafeEqual } from 'node:crypto';
import { macOf, readSignature, type SignedCall } from './callSignature';
import { CountsSeen } from './CountsSeen';

/** How far the clocks of gateway and subgraph may be apart, the way of the call included. */
const WINDOW_MS = 60_000;

/** Verifies calls. */
export interface CallVerifier {
  /** Whether a header may be the signature of a call sent now: to be asked before the body is read. */
  readonly isTimely: (header: unknown) => boolean;
  /** Whether it is the signature of this very call, which comes for the first time. */
  readonly accepts: (header: unknown, call: SignedCall) => boolean;
}

/** Verifies that calls are signed with one of the secrets, within a minute, and come once. */
export function callVerifier(secrets: readonly string[], now: () => number = Date.now): CallVerifier {
  const keys = secrets.map((secret) => createSecretKey(secret, 'utf8'));
  const seen = new Map<string, { readonly counts: CountsSeen; lastAt: number }>();
  let nextSweep = 0;
  const isTimely = (time: number): boolean => Math.abs(now() - time) <= WINDOW_MS;
  /** Of a signer that is silent for two windows no call is in time any more. */
  const sweep = (): void => {
    if (now() < nextSweep) return;
    nextSweep = now() + WINDOW_MS;
    for (const [signer, { lastAt }] of seen) if (lastAt < now() - 2 * WINDOW_MS) seen.delete(signer);
  };
  const isNew = (signer: string, count: number): boolean => {
    sweep();
    const known = seen.get(signer) ?? { counts: new CountsSeen(), lastAt: 0 };
    known.lastAt = now();
    seen.set(signer, known);
    return known.counts.add(count);
  };
  return {
    isTimely: (header) => {
      const stated = readSignature(header);
      return stated !== null && isTimely(stated.time);
    },
    accepts: (header, call) => {
      const stated = readSignature(header);
      if (stated === null || !isTimely(stated.time)) return false;
      const isTrue = keys.some((key) => isEqual(stated.mac, macOf(call, stated, key)));
      return isTrue && isNew(stated.signer, stated.count);
    },
  };
}

function isEqual(stated: string, own: string): boolean {
  return timingSafeEqual(Buffer.from(stated), Buffer.from(own));
}
