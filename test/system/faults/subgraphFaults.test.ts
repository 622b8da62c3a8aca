import { until } from '../../support/until';
import { openLibrary, type Answer, type FaultyLibrary } from './support/faultyLibrary';
import type { ShopMode } from './support/shopProcess';

const PRICED = '{ books { id title price } }';
const SMALL = '{ first { title } }';

const books = (price: (id: number) => number | null): unknown => ({
  books: [1, 2, 3].map((id) => ({ id: String(id), title: `Book ${id}`, price: price(id) })),
});
const WHOLE = books((id) => id * 10);
const WITHOUT_PRICES = books(() => null);
const SMALL_ANSWER = { data: { first: { title: 'Book 1' } } };

/** What no answer holds: how the subgraph is reached, what it said, where the error was made. */
const INNER = /127\.0\.0\.1|localhost|:\d{4,5}\b|secret|<h1>|ECONN|node_modules|\.ts\b/;

/** Calls that may be under way; more than any other test here makes at once. */
const MOST_CALLS = 8;

let library: FaultyLibrary;
beforeAll(async () => {
  library = await openLibrary({ headersMs: 2_000, bodyMs: 1_000, limitMs: 3_000, mostCalls: MOST_CALLS });
});
beforeEach(() => library.shop.start());
afterEach(() => library.shop.kill());
afterAll(() => library.close());

/** Either what is answered without a fault, or that without the shop's part, which says why; anything else fails the test. */
function expectWholeOrDegraded(
  { status, text, body }: Answer,
  codes: readonly string[],
): 'whole' | 'degraded' {
  expect(status).toBe(200);
  expect(text).not.toMatch(INNER);
  if (body.errors === undefined) {
    expect(body).toEqual({ data: WHOLE });
    return 'whole';
  }
  expect(body.data).toEqual(WITHOUT_PRICES);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0]).toMatchObject({ path: ['books'], extensions: { subgraph: 'shop' } });
  expect(codes).toContain(body.errors[0]?.extensions['code']);
  return 'degraded';
}

/** Asks until the answer is whole again: the shop rests for a second after it has failed time after time. */
async function untilWhole(codes: readonly string[]): Promise<void> {
  let answer: Answer | undefined;
  await until(
    async () => expectWholeOrDegraded((answer = await library.ask(PRICED)), codes) === 'whole',
    () => answer?.text,
  );
}

const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';
const INVALID = 'SUBGRAPH_INVALID_RESPONSE';

/** What the shop does, the code of its part, and what the log says of it; null: nothing. */
type Fault = readonly [ShopMode, string, RegExp | null];

/** Faults that last until the shop works again, by the row of docs/faults.md. */
const rows: readonly (readonly [string, readonly Fault[]])[] = [
  [
    'HTML, half a JSON, no GraphQL result, a redirect',
    [
      ['html', INVALID, /content-type text\/html/],
      ['half', INVALID, /no JSON/],
      ['noResult', INVALID, /neither data nor errors/],
      ['redirects', INVALID, /status 307/],
    ],
  ],
  [
    'an answer over 8 MB, as it comes or unpacked',
    [
      ['tooLarge', INVALID, /too large a body/],
      ['tooLargeUnpacked', INVALID, /too large/],
    ],
  ],
  [
    'fewer or more entities than were asked for',
    [
      ['tooFew', INVALID, null],
      ['tooMany', INVALID, null],
    ],
  ],
  ['sends its answer drop by drop', [['drips', 'SUBGRAPH_TIMEOUT', /Body Timeout Error/]]],
  [
    'answers 503 or 429',
    [
      ['busy', UNAVAILABLE, /status 503/],
      ['overloaded', UNAVAILABLE, /status 429/],
    ],
  ],
  [
    'does not take the gateway’s signature (401, 403)',
    [
      ['wantsSignature', UNAVAILABLE, /status 401/],
      ['forbids', UNAVAILABLE, /status 403/],
    ],
  ],
];

describe.each(rows)('%s', (_row, faults) => {
  it.each(faults)(
    'a shop that %s: told by %s, while others are answered, and nothing of it stays',
    async (mode, code, cause) => {
      await untilWhole([UNAVAILABLE]);
      await library.freshLog();
      await library.shop.become(mode);
      const broken = [1, 2, 3].map(() => library.ask(PRICED));
      expect((await library.ask(SMALL)).body).toEqual(SMALL_ANSWER);
      for (const answer of await Promise.all(broken))
        expect(expectWholeOrDegraded(answer, [code])).toBe('degraded');
      if (cause === null) expect(library.log).toEqual([]);
      else expect(library.log[0]).toMatch(cause);
      await library.shop.become('works');
      await untilWhole([code, UNAVAILABLE]);
    },
  );
});

describe.each([
  ['closes an idle connection as a call is sent into it', 'closesOnce'],
  ['answers 503 or 429, and says that it is soon back', 'busyOnce'],
] as const)('%s', (_row, mode) => {
  it('the client sees nothing of it', async () => {
    await untilWhole([UNAVAILABLE]);
    await library.shop.become(mode);
    expect(expectWholeOrDegraded(await library.ask(PRICED), [])).toBe('whole');
  });
});

describe('a shop', () => {
  it('a value that is none of its type: null and an error at each', async () => {
    await untilWhole([UNAVAILABLE]);
    await library.shop.become('wrongScalar');
    const { body } = await library.ask(PRICED);
    expect(body.data).toEqual(WITHOUT_PRICES);
    expect(body.errors).toMatchObject(
      [0, 1, 2].map((place) => ({
        path: ['books', place, 'price'],
        extensions: { code: 'SUBGRAPH_INVALID_DATA' },
      })),
    );
  });

  it('dies in the middle of an answer: its part is missing until it is started again', async () => {
    await untilWhole([UNAVAILABLE]);
    await library.freshLog();
    await library.shop.become('dies');
    expect(expectWholeOrDegraded(await library.ask(PRICED), [UNAVAILABLE])).toBe('degraded');
    expect(library.log[0]).toMatch(/other side closed/);
    await library.shop.start();
    await untilWhole([UNAVAILABLE]);
  });

  it('too many calls under way: the next one fails at once', async () => {
    await untilWhole([UNAVAILABLE]);
    await library.freshLog();
    await library.shop.become('holds');
    const state = { held: MOST_CALLS };
    const held = Array.from({ length: MOST_CALLS }, (_none, place) =>
      library.ask(`{ books { id title price p${place}: price } }`).finally(() => (state.held -= 1)),
    );
    while (!library.log.join('\n').includes('Too many calls are under way') && state.held === MOST_CALLS)
      expect(expectWholeOrDegraded(await library.ask(PRICED), [UNAVAILABLE, 'SUBGRAPH_TIMEOUT'])).toBe(
        'degraded',
      );
    expect(library.log.join('\n')).toContain('Too many calls are under way');
    await library.shop.become('works');
    await Promise.all(held);
    await untilWhole([UNAVAILABLE, 'SUBGRAPH_TIMEOUT']);
  });

  it('frozen, or too slow: keeps nobody else waiting, is left alone, and is back once it goes on', async () => {
    await untilWhole([UNAVAILABLE]);
    library.shop.freeze();
    const state = { isPending: true };
    const stuck = library.ask(PRICED).finally(() => (state.isPending = false));
    for (let time = 0; time < 5; time += 1) expect((await library.ask(SMALL)).body).toEqual(SMALL_ANSWER);
    expect(state.isPending).toBe(true);
    expect(expectWholeOrDegraded(await stuck, ['SUBGRAPH_TIMEOUT'])).toBe('degraded');
    await untilLeftAlone();
    library.shop.thaw();
    await untilWhole(['SUBGRAPH_TIMEOUT', UNAVAILABLE]);
  });

  it('not running, or restarts again and again: under load no answer changes but by what is specified', async () => {
    await untilWhole([UNAVAILABLE]);
    const state = { over: false };
    const counts = { whole: 0, degraded: 0, small: 0 };
    const asking = async (): Promise<void> => {
      while (!state.over) {
        counts[expectWholeOrDegraded(await library.ask(PRICED), [UNAVAILABLE, 'SUBGRAPH_TIMEOUT'])] += 1;
        expect((await library.ask(SMALL)).body).toEqual(SMALL_ANSWER);
        counts.small += 1;
      }
    };
    const loops = Promise.all([asking(), asking(), asking(), asking()]);
    try {
      for (let round = 0; round < 3; round += 1) {
        await library.shop.kill();
        const before = counts.degraded;
        await until(
          () => counts.degraded > before,
          () => counts,
        );
        await library.shop.start();
        const whole = counts.whole;
        await until(
          () => counts.whole > whole,
          () => counts,
        );
      }
    } finally {
      state.over = true;
    }
    await loops;
    expect(Math.min(counts.whole, counts.degraded, counts.small)).toBeGreaterThan(2);
  });
});

describe('/ready', () => {
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(`${library.address}/ready`);
    return [response.status, await response.json()];
  };

  it('says which subgraph is missing, and that the others answer', async () => {
    await untilWhole([UNAVAILABLE]);
    expect(await ready()).toEqual([200, { status: 'ready', subgraphs: { shelf: true, shop: true } }]);
    await library.shop.kill();
    expect(await ready()).toEqual([200, { status: 'degraded', subgraphs: { shelf: true, shop: false } }]);
  });
});

/** Answers that come though no call could have been answered meanwhile: the shop is not asked any more. */
async function untilLeftAlone(): Promise<void> {
  let codes: unknown[] = [];
  await until(
    async () => {
      const questions = [1, 2, 3].map((id) => `{ books { id title p${id}: price } }`);
      const answers = await Promise.all(questions.map((question) => library.ask(question)));
      codes = answers.map(({ body }) => body.errors?.[0]?.extensions['code']);
      return codes.includes(UNAVAILABLE);
    },
    () => codes,
  );
}
