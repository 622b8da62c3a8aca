import { WaitingLine } from '../../../gateway/overload/WaitingLine';
import { PartnerKeys } from '../../../gateway/access/keys/PartnerKeys';
import { createCaches } from '../../../gateway/cache/createCaches';
import { ask } from '../../support/ask';
import { partner } from '../access/support/partner';
import { limitedGateway, rateIn, type LimitedGateway, type LimitedOptions } from './support/limitedGateway';

/** Costs 6 at most: a book, and five of a list of which nothing says how long it is. */
const BOOKS = '{ books { id title } }';
const CHEAP = '{ book(id: "1") { title } }';

const opened: LimitedGateway[] = [];
async function open(options: LimitedOptions = {}): Promise<LimitedGateway> {
  const gateway = await limitedGateway(options);
  opened.push(gateway);
  return gateway;
}
afterEach(async () => {
  for (const gateway of opened.splice(0)) await gateway.close();
});

/** A clock that stands still unless it is moved. */
function clock(): { readonly now: () => number; pass: (ms: number) => void } {
  let at = 1_000;
  return { now: () => at, pass: (ms) => void (at += ms) };
}

describe('what a caller may ask for', () => {
  it('is told with every answer, of whatever kind', async () => {
    const { address } = await open({ now: clock().now });
    for (const query of [CHEAP, '{ nothing }', '{', 'mutation { x }']) {
      const { headers } = await ask(address, { query });
      expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=200000;w=60');
      expect(rateIn(headers).r).toBeLessThan(200_000);
    }
    const got = await fetch(`${address}/graphql?query=${encodeURIComponent(CHEAP)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(got.status).toBe(200);
    expect(rateIn(got.headers)).toEqual({ tier: 'anonymous', r: 199_995, t: 1 });
  });

  it('is refused once it is used up, with the time to wait, and granted again then', async () => {
    const { now, pass } = clock();
    const { address, sent } = await open({
      now,
      limits: new Map([['anonymous', { quota: 3, seconds: 30 }]]),
    });
    for (const left of [2, 1, 0]) {
      const { status, headers } = await ask(address, { query: CHEAP });
      expect([status, rateIn(headers).r]).toEqual([200, left]);
    }
    const asked = sent.length;
    const refused = await ask(address, { query: CHEAP });
    expect(refused.status).toBe(429);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(rateIn(refused.headers)).toEqual({ tier: 'anonymous', r: 0, t: 30 });
    expect(sent.length).toBe(asked);
    pass(10_001);
    expect((await ask(address, { query: CHEAP })).status).toBe(200);
  });

  it('counts what an operation may cost first, and gives the rest back', async () => {
    const { now } = clock();
    const { address } = await open({ now, limits: new Map([['anonymous', { quota: 20, seconds: 20 }]]) });
    const first = await ask(address, { query: BOOKS, headers: { 'x-maillage-cost': '1' } });
    const told = (first.body as { extensions: { cost: { requested: number }; rateLimit: object } })
      .extensions;
    expect(told.cost.requested).toBe(5);
    expect(told.rateLimit).toEqual({
      limit: 20,
      remaining: 19,
      resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      cost: 1,
    });
    // Fifteen times one, and then the estimate of five is more than the four that are left.
    for (let count = 0; count < 15; count += 1)
      expect((await ask(address, { query: BOOKS })).status).toBe(200);
    const refused = await ask(address, { query: BOOKS });
    expect(refused.status).toBe(429);
    expect(refused.body.errors?.[0]?.message).toContain('"5, with 4 of 20 left"');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(rateIn(refused.headers).r).toBe(4);
    expect((await ask(address, { query: CHEAP })).status).toBe(200);
  });

  it('lets an operation that is dearer than all there is through when the bucket is full', async () => {
    const { now } = clock();
    const { address } = await open({ now, limits: new Map([['anonymous', { quota: 4, seconds: 4 }]]) });
    expect((await ask(address, { query: BOOKS })).status).toBe(200);
    expect((await ask(address, { query: BOOKS })).status).toBe(429);
  });

  it('lets nobody wait for others: each key, and whoever has none, has its own', async () => {
    const { now } = clock();
    const one = partner();
    const two = partner({ tier: 'small' });
    const three = partner({ tier: 'nobody-has-set-this' });
    const limits = new Map([
      ['anonymous', { quota: 1, seconds: 60 }],
      ['partner', { quota: 2, seconds: 60 }],
      ['small', { quota: 1, seconds: 60 }],
    ]);
    const partnerKeys = new PartnerKeys([one, two, three].map(({ key }) => key));
    const { address } = await open({ now, limits, partnerKeys });
    const statuses = async (text: string | null): Promise<(string | number)[]> => {
      const headers = text === null ? {} : { authorization: `Bearer ${text}` };
      const answers = [];
      for (let count = 0; count < 3; count += 1) answers.push(await ask(address, { query: CHEAP, headers }));
      return [...answers.map(({ status }) => status), rateIn(answers[0]!.headers).tier];
    };
    expect(await statuses(null)).toEqual([200, 429, 429, 'anonymous']);
    expect(await statuses(one.text)).toEqual([200, 200, 429, 'partner']);
    expect(await statuses(two.text)).toEqual([200, 429, 429, 'small']);
    expect(await statuses(three.text)).toEqual([200, 200, 429, 'partner']);
  });

  it('counts clients behind a trusted proxy apart, and nobody by what he says of himself', async () => {
    const { now } = clock();
    const limits = new Map([['anonymous', { quota: 1, seconds: 60 }]]);
    const statuses = async (address: string): Promise<number[]> => {
      const found: number[] = [];
      for (const forwarded of ['198.51.100.1', '198.51.100.2', '2001:db8::1', '2001:db8::2'])
        found.push((await ask(address, { query: CHEAP, headers: { 'x-forwarded-for': forwarded } })).status);
      return found;
    };
    const direct = await open({ now, limits });
    expect(await statuses(direct.address)).toEqual([200, 429, 429, 429]);
    const behind = await open({ now, limits, trusted: '127.0.0.1' });
    expect(await statuses(behind.address)).toEqual([200, 200, 200, 429]);
  });

  it('refuses before it reads a body', async () => {
    const { now } = clock();
    const { address } = await open({ now, limits: new Map([['anonymous', { quota: 1, seconds: 60 }]]) });
    await ask(address, { query: CHEAP });
    const { status } = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'no JSON',
    });
    expect(status).toBe(429);
  });

  it('takes a point for a request that is refused for another reason', async () => {
    const { address } = await open({ now: clock().now });
    const left = async (query: string): Promise<number> => rateIn((await ask(address, { query })).headers).r;
    expect(await left('{')).toBe(199_999);
    expect(await left(`{ ${'a '.repeat(6_000)}}`)).toBe(199_998);
  });
});

describe('answers that are kept', () => {
  it('cost a point, tell the rate, and are refused like others', async () => {
    const read = () => Promise.resolve('v1');
    const source = { read, every: 1e8, trusted: 1e9, gathered: 0 };
    const caches = createCaches({
      sources: new Map([
        ['books', source],
        ['reviews', source],
      ]),
      today: () => '2026-11-22',
      redisUrl: null,
    });
    const { now, pass } = clock();
    const limits = new Map([['anonymous', { quota: 60, seconds: 60 }]]);
    const { address, sent } = await open({ now, limits, caches });
    try {
      const query = `{ ${'abcdefgh'
        .split('')
        .map((name) => `${name}: works { id }`)
        .join(' ')} }`;
      const first = await ask(address, { query });
      expect(rateIn(first.headers).r).toBe(60 - 4);
      let hit = await ask(address, { query });
      while (hit.headers.get('x-cache') !== 'hit') {
        pass(60_000);
        hit = await ask(address, { query });
      }
      pass(60_000);
      const asked = sent.length;
      for (let left = 59; left >= 0; left -= 1) {
        const { status, headers } = await ask(address, { query });
        expect([status, headers.get('x-cache'), rateIn(headers).r]).toEqual([200, 'hit', left]);
        expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=60;w=60');
      }
      const refused = await ask(address, { query });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('1');
      expect(sent.length).toBe(asked);
    } finally {
      caches.close();
    }
  });
});

describe('keys that are wrong', () => {
  it('are looked at no more once there were too many from an address, right ones neither, and nobody else is troubled', async () => {
    const { now, pass } = clock();
    const { key, text } = partner();
    const limits = new Map([['wrong-keys', { quota: 3, seconds: 30 }]]);
    const { address } = await open({ now, limits, partnerKeys: new PartnerKeys([key]) });
    const asked = (bearer: string) =>
      ask(address, { query: CHEAP, headers: { authorization: `Bearer ${bearer}` } });
    for (const left of [2, 1, 0]) {
      const { status, headers } = await asked(partner().text);
      expect([status, rateIn(headers)]).toMatchObject([401, { tier: 'wrong-keys', r: left }]);
    }
    const refused = await asked(partner().text);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('ratelimit-policy')).toBe('"wrong-keys";q=3;w=30');
    const [error] = (await asked(text)).body.errors ?? [];
    expect(error?.extensions).toEqual({
      code: 'TOO_MANY_WRONG_KEYS',
      value: '"3 wrong in 30 s; 10 s to wait"',
    });
    expect(error?.message).toMatch(/from one address, 60 in 60 seconds .* Requests without one go on\.$/);
    expect((await ask(address, { query: CHEAP })).status).toBe(200);
    pass(10_001);
    expect((await asked(text)).status).toBe(200);
  });
});

describe('the headers of the rate', () => {
  it('stand in each answer to a caller who is known, and in none that ends before', async () => {
    const { key, text } = partner();
    const { address } = await open({ partnerKeys: new PartnerKeys([key]) });
    const tierOf = async (
      path: string,
      options: RequestInit = {},
    ): Promise<readonly [number, string | null]> => {
      const { status, headers } = await fetch(`${address}${path}`, options);
      expect(headers.has('ratelimit-policy')).toBe(headers.has('ratelimit'));
      return [status, /^"([\w-]+)"/.exec(headers.get('ratelimit') ?? '')?.[1] ?? null];
    };
    const post = (body: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const asked = JSON.stringify({ query: CHEAP });
    expect([
      await tierOf('/graphql', post(asked)),
      await tierOf('/graphql', post(asked, { authorization: `Bearer ${text}` })),
      await tierOf('/graphql', post('{"query":"{"}')),
      await tierOf('/graphql', post('no JSON')),
      await tierOf('/graphql', post(asked, { 'content-type': 'text/plain' })),
      await tierOf('/graphql', post(asked, { accept: 'text/html' })),
      await tierOf('/graphql', post(asked, { authorization: `Bearer ${partner().text}` })),
      await tierOf(`/graphql?api_key=${text}`, post(asked)),
      await tierOf('/graphql', { method: 'PUT' }),
      await tierOf('/nowhere'),
    ]).toEqual([
      [200, 'anonymous'],
      [200, 'partner'],
      [400, 'anonymous'],
      [400, 'anonymous'],
      [415, 'anonymous'],
      [406, 'anonymous'],
      [401, 'wrong-keys'],
      [400, null],
      [405, null],
      [404, null],
    ]);
  });

  it('are not in refusals under overload, which must cost next to nothing', async () => {
    const { address } = await open();
    const full = jest.spyOn(WaitingLine.prototype, 'isFull').mockReturnValue(true);
    const inFront = await ask(address, { query: CHEAP });
    const ofPage = await ask(address, { query: CHEAP, headers: { origin: 'https://a.example' } });
    full.mockRestore();
    for (const { status, body, headers } of [inFront, ofPage]) {
      expect([status, body.errors?.[0]?.extensions]).toMatchObject([503, { code: 'OVERLOADED' }]);
      expect([headers.has('retry-after'), headers.has('ratelimit')]).toEqual([true, false]);
    }
  });
});
