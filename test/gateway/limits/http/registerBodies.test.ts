import type { AddressInfo } from 'node:net';
import { createCaches } from '../../../../gateway/cache/createCaches';
import { embeddedVersions } from '../../../../gateway/cache/versions/embeddedVersions';
import { until } from '../../../support/until';
import { rawRequest, type RawAnswer } from '../../hostile/support/rawRequest';
import { toyGateway, type ToyGateway } from '../../support/toyGateway';

const BODY = JSON.stringify({ query: '{ books { id } }' });
const source = embeddedVersions(() => Promise.resolve('1'));

describe('a gateway that keeps answers', () => {
  const caches = createCaches({
    sources: new Map(['books', 'reviews'].map((name) => [name, source] as const)),
    today: () => '2026-11-22',
    redisUrl: null,
  });
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await toyGateway({}, { caches });
    await gateway.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await gateway.app.close();
    caches.close();
  });

  const ask = (...lines: string[]): Promise<RawAnswer> => {
    const { port } = gateway.app.server.address() as AddressInfo;
    const head = ['POST /graphql HTTP/1.1', 'host: a', ...lines, 'content-type: application/json'];
    const more = [`content-length: ${BODY.length}`, 'connection: close', '', BODY];
    return rawRequest(port, [...head, ...more].join('\r\n'));
  };

  it('refuses two hosts, keys or media types, though the first ones are those of an answer that it keeps', async () => {
    await until(async () => (await ask()).headers.get('x-cache') === 'hit');
    const hosts = await ask('host: b');
    expect(hosts.status).toBe(400);
    expect(hosts.body).toContain('(RFC 9112, section 3.2), got \\"a, b\\". Send the host');
    expect(hosts.body).toContain('"code":"INVALID_HOST"');
    const keys = await ask('authorization:', 'authorization: Bearer b');
    expect([keys.status, keys.body]).toEqual([401, expect.stringContaining('INVALID_KEY')]);
    for (const type of ['text/plain', 'application/json']) {
      const types = await ask(`content-type: ${type}`);
      expect([types.status, types.body]).toEqual([415, expect.stringContaining('UNSUPPORTED_MEDIA_TYPE')]);
    }
  });
});
