import type { FastifyReply } from 'fastify';

/**
 * Says in the headers of an answer that it stands in for a fresh one: its age in seconds (RFC 9111, section 5.1), and where it comes
 * from (RFC 9211). `since` is when it was last known to be right, in milliseconds since 1970.
 */
export function markStale(reply: FastifyReply, since: number): void {
  reply
    .header('age', String(Math.max(0, Math.floor((Date.now() - since) / 1_000))))
    .header('cache-status', 'maillage; hit; detail=stale')
    .header('x-cache', 'stale');
}
