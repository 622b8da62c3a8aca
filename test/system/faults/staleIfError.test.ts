import { openLibrary, type FaultyLibrary } from './support/faultyLibrary';

const PRICED = '{ books { id price } }';
const PRICES = { books: [1, 2, 3].map((id) => ({ id: String(id), price: id * 10 })) };

/** Asks until the answer comes from the cache. */
async function untilKept(library: FaultyLibrary, query = PRICED): Promise<void> {
  for (;;) {
    const { headers } = await library.ask(query);
    if (headers.get('x-cache') === 'hit') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first answer that is no longer the kept one as it was: its versions are relied upon for two seconds. */
async function afterTheKept(library: FaultyLibrary): ReturnType<FaultyLibrary['ask']> {
  for (;;) {
    const answer = await library.ask(PRICED);
    if (answer.headers.get('x-cache') !== 'hit') return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a kept answer, while the shop is gone', () => {
  let library: FaultyLibrary;
  const opened = async (staleIfError: number): Promise<void> => {
    library = await openLibrary({ headersMs: 2_000 }, staleIfError);
    await library.shop.start();
  };
  afterEach(() => library.close());

  it('stands in, says so in body and headers, and gives way to a fresh one', async () => {
    await opened(3_600);
    await untilKept(library);
    const before = Date.now();
    await library.shop.kill();
    for (let time = 0; time < 3; time += 1) {
      const { status, headers, body } = await afterTheKept(library);
      expect([status, body.data, body.errors]).toEqual([200, PRICES, undefined]);
      const { since, ...stale } = body.extensions?.stale ?? {};
      expect(stale).toEqual({
        versions: { shelf: 'shelf 1', shop: 'shop 1' },
        reason: 'SUBGRAPH_UNAVAILABLE',
      });
      expect(Date.parse(String(since))).toBeLessThanOrEqual(Date.now());
      expect(Date.parse(String(since))).toBeGreaterThan(before - 60_000);
      expect(headers.get('age')).toMatch(/^\d+$/);
      expect(headers.get('cache-status')).toBe('maillage; hit; detail=stale');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    await library.shop.start();
    for (;;) {
      const { body, headers } = await library.ask(PRICED);
      if (body.extensions?.stale === undefined) {
        expect(body).toEqual({ data: PRICES });
        expect(headers.get('cache-status')).toBeNull();
        break;
      }
    }
  });

  it('does not stand in for another question', async () => {
    await opened(3_600);
    await untilKept(library);
    await library.shop.kill();
    const { body } = await library.ask('{ books { id cost: price } }');
    expect(body.extensions).toBeUndefined();
    expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it('does not stand in where nobody wants that', async () => {
    await opened(0);
    await untilKept(library);
    await library.shop.kill();
    const { body, headers } = await afterTheKept(library);
    expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(headers.get('cache-status')).toBeNull();
  });

  it('does not stand in for longer than that', async () => {
    await opened(1);
    await untilKept(library);
    await library.shop.kill();
    for (;;) {
      const { body } = await afterTheKept(library);
      if (body.errors !== undefined) break;
      expect(body.extensions?.stale).toBeDefined();
    }
    expect((await library.ask(PRICED)).body.extensions).toBeUndefined();
  });
});
