import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maillageError } from '../../../common/errors/maillageError';
import { hostFaults } from '../../../common/service/hostFaults';
import { readJson } from './readJson';

/**
 * Lets a server read bodies of JSON, as `readJson` does, and refuse all others before a byte of them is read: other media types,
 * other character sets, compressed ones (a few bytes can become gigabytes). Requests to a host that is none, and those that may end elsewhere
 * for another server, are refused too.
 */
export function registerBodies(app: FastifyInstance): void {
  const hostFault = hostFaults();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, readJson(body));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
  app.addHook('onRequest', (request, reply, done) => {
    refuseFraming(request, reply);
    const fault = hostFault(request);
    if (fault !== null) throw fault;
    refuseCoding(request);
    done();
  });
}

/**
 * Node reads on where others would not: a message of HTTP/0.9 or 2.0, chunks in HTTP/1.0, chunks within another coding. Where the next request
 * begins nobody knows for sure then, and the connection ends. A coding that is not known gets 501 (RFC 9112, 6.1).
 */
function refuseFraming({ raw }: FastifyRequest, reply: FastifyReply): void {
  const { httpVersion, headers } = raw;
  const coding = headers['transfer-encoding']?.trim().toLowerCase();
  if (httpVersion === '1.1' && (coding === undefined || coding === 'chunked')) return;
  if (httpVersion === '1.0' && coding === undefined) return;
  reply.header('connection', 'close');
  if (httpVersion !== '1.1') throw maillageError('BAD_REQUEST', `HTTP/${httpVersion}`);
  throw maillageError('UNSUPPORTED_TRANSFER_CODING', coding);
}

function refuseCoding({ headers }: FastifyRequest): void {
  const coding = headers['content-encoding']?.trim().toLowerCase();
  if (coding !== undefined && coding !== 'identity')
    throw maillageError('UNSUPPORTED_MEDIA_TYPE', `content-encoding: ${coding}`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8' && charset.toLowerCase() !== 'utf8')
    throw maillageError('UNSUPPORTED_MEDIA_TYPE', headers['content-type']);
}
