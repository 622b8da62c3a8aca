import type { FastifyInstance, FastifyRequest } from 'fastify';
import { maillageError } from '../../../common/errors/maillageError';
import { hostCheck } from './hostCheck';
import { readJson } from './readJson';

/**
 * Lets a server read bodies of JSON, as `readJson` does, and refuse all others before a byte of them is read: other media types,
 * other character sets, compressed ones (a few bytes can become gigabytes). Requests to a host that is none are refused too.
 */
export function registerBodies(app: FastifyInstance): void {
  const isHost = hostCheck();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, readJson(body));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
  app.addHook('onRequest', (request, _reply, done) => {
    refuseHost(request, isHost);
    refuseCoding(request);
    done();
  });
}

/** HTTP/1.1 wants a host (RFC 9112, 3.2), and what reads addresses later would fail on one that is none. */
function refuseHost({ raw }: FastifyRequest, isHost: (host: string) => boolean): void {
  const { host } = raw.headers;
  if (host === undefined ? raw.httpVersion === '1.1' : !isHost(host))
    throw maillageError('BAD_REQUEST', host === undefined ? 'no header Host' : `Host: ${host}`);
}

function refuseCoding({ headers }: FastifyRequest): void {
  const coding = headers['content-encoding']?.trim().toLowerCase();
  if (coding !== undefined && coding !== 'identity')
    throw maillageError('UNSUPPORTED_MEDIA_TYPE', `content-encoding: ${coding}`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8')
    throw maillageError('UNSUPPORTED_MEDIA_TYPE', headers['content-type']);
}
