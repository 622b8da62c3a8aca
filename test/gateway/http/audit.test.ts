import { serverAudits } from 'graphql-http';
import { createCaches } from '../../../gateway/cache/createCaches';
import { embeddedVersions } from '../../../gateway/cache/versions/embeddedVersions';
import { toyGateway, type ToyGateway } from '../support/toyGateway';

const source = embeddedVersions(() => Promise.resolve('1'));
const caches = createCaches({
  sources: new Map(['books', 'reviews'].map((name) => [name, source] as const)),
  today: () => '2026-11-22',
  redisUrl: null,
});
afterAll(() => caches.close());

/** Requests of a GET carry the header that protects against forged requests of other pages. */
const preflighted: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

describe.each([
  ['that keeps nothing', null],
  ['that keeps answers', caches],
])('a gateway %s', (_what, kept) => {
  let gateway: ToyGateway;
  let url = '';
  beforeAll(async () => {
    gateway = await toyGateway({}, { caches: kept });
    url = `${await gateway.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => gateway.app.close());

  const audits = serverAudits({ url: () => url, fetchFn: preflighted });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'passes audit %s of GraphQL over HTTP: it %s',
    async (_id, _name, audit) => {
      const { status, ...rest } = await audit.fn();
      expect({ status, reason: 'reason' in rest ? rest.reason : null }).toEqual({
        status: 'ok',
        reason: null,
      });
    },
  );

  it.each([
    ['MUST', 13],
    ['SHOULD', 23],
    ['MAY', 25],
  ])('is audited for all that a server %s do: %i', (word, count) => {
    expect(audits.filter(({ name }) => name.startsWith(word))).toHaveLength(count);
  });

  it('answers a GET only with a header that pages of other origins can’t send unasked', async () => {
    const ask = (headers: Record<string, string>) => fetch(`${url}?query={__typename}`, { headers });
    expect((await ask({})).status).toBe(400);
    expect((await ask({ 'apollo-require-preflight': 'yes' })).status).toBe(200);
    expect((await ask({ 'content-type': 'application/json' })).status).toBe(200);
    expect((await ask({ 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('answers mutations by POST alone', async () => {
    const mutation = await preflighted(`${url}?query=${encodeURIComponent('mutation { __typename }')}`);
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toBe('POST');
  });

  it('gives errors outside Apollo Server the media type that was asked for, too', async () => {
    const broken = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: '{ "query": ',
    });
    expect(broken.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await broken.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
