import type { FastifyInstance } from 'fastify';

/**
 * What every answer carries, whatever its status: browsers take its media type as it stands, no page of another origin has it as a picture
 * or script, and no address of ours is told to others. Pages may still ask for it where CORS lets them.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** A year (RFC 6797, 6.1). Names under ours are other people's matter. */
const TLS_ALONE = { 'strict-transport-security': 'max-age=31536000' };

/** The security headers of a gateway. That it is reached by https alone is said only where a proxy in front sees to it. */
export function securityHeaders(tlsInFront: boolean): Readonly<Record<string, string>> {
  return tlsInFront ? { ...SECURITY_HEADERS, ...TLS_ALONE } : SECURITY_HEADERS;
}

/** Puts headers into every answer, and the id of its request. */
export function registerHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).headers(headers);
    done();
  });
}
