import { until } from '../../support/until';
import { openLibrary, type Answer, type FaultyLibrary } from './support/faultyLibrary';

const PRICED = '{ books { id price } }';
const PRICES = { books: [1, 2, 3].map((id) => ({ id: String(id), price: id * 10 })) };

/** The first of many answers of which it holds. */
async function answerOf(library: FaultyLibrary, holds: (answer: Answer) => boolean): Promise<Answer> {
  let last: Answer | undefined;
  await until(
    async () => holds((last = await library.ask(PRICED))),
    () => [last?.headers.get('x-cache'), last?.text],
  );
  return last!;
}

/** Asks until the answer comes from the cache. */
async function untilKept(library: FaultyLibrary): Promise<void> {
  await answerOf(library, ({ headers }) => headers.get('x-cache') === 'hit');
}

/** The first answer that is no longer the kept one as it was: its versions are relied upon for two seconds. */
function afterTheKept(library: FaultyLibrary): Promise<Answer> {
  return answerOf(library, ({ headers }) => headers.get('x-cache') !== 'hit');
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
    const { body, headers } = await answerOf(
      library,
      (answer) => answer.body.extensions?.stale === undefined,
    );
    expect(body).toEqual({ data: PRICES });
    expect(headers.get('cache-status')).toBeNull();
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
    await afterTheKept(library);
    await answerOf(library, ({ body }) => {
      if (body.errors === undefined) expect(body.extensions?.stale).toBeDefined();
      return body.errors !== undefined;
    });
    expect((await library.ask(PRICED)).body.extensions).toBeUndefined();
  });
});
