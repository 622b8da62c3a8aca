import fc from 'fast-check';
import { AnswerCache } from '../../../../gateway/cache/answers/AnswerCache';
import type { SharedStore } from '../../../../gateway/cache/shared/SharedStore';
import { question } from '../support/questions';
import { testVersions, type TestVersions } from '../support/testVersions';

const SUBGRAPHS = ['books', 'reviews'] as const;
type SubgraphName = (typeof SUBGRAPHS)[number];

/** One thing that happens: a load, a look at the versions, or a question, during which a load may come. */
type Event =
  | { readonly kind: 'load'; readonly subgraph: SubgraphName }
  | { readonly kind: 'lose'; readonly subgraph: SubgraphName }
  | { readonly kind: 'notice' }
  | {
      readonly kind: 'ask';
      readonly gateway: 0 | 1;
      readonly id: number;
      readonly scopes: string;
      readonly during: SubgraphName | null;
      readonly isConfirmedLate: boolean;
    };

const subgraph = fc.constantFrom(...SUBGRAPHS);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('load' as const), subgraph }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), subgraph }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'notice' as const }) },
  {
    weight: 24,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      gateway: fc.constantFrom(0 as const, 1 as const),
      id: fc.nat(1),
      scopes: fc.constantFrom('', '["a"]'),
      during: fc.constantFrom(null, null, null, null, null, null, ...SUBGRAPHS),
      isConfirmedLate: fc.boolean(),
    }),
  },
);

/** Two gateways with caches over two subgraphs, and what the subgraphs' data are. */
class World {
  readonly #data = new Map<SubgraphName, number>(SUBGRAPHS.map((name) => [name, 1]));
  readonly #late: Promise<unknown>[] = [];
  served = 0;

  private constructor(
    private readonly views: readonly TestVersions[],
    private readonly caches: readonly AnswerCache[],
  ) {}

  static async open(): Promise<World> {
    const views = [await testVersions(versionsOf(1)), await testVersions(versionsOf(1))];
    const shared = sharedMap();
    return new World(
      views,
      views.map(({ versions }) => new AnswerCache({ versions, shared, maxSize: 6_000 })),
    );
  }

  async happen(each: Event): Promise<void> {
    if (each.kind === 'load') this.#load(each.subgraph);
    else if (each.kind === 'lose') for (const view of this.views) view.set(each.subgraph, null);
    else if (each.kind === 'notice') await Promise.all(this.views.map(({ noticed }) => noticed()));
    else await this.#ask(each);
  }

  async close(): Promise<void> {
    await Promise.all(this.#late);
    for (const { versions } of this.views) versions.close();
  }

  async #ask({
    gateway,
    id,
    scopes,
    during,
    isConfirmedLate,
  }: Extract<Event, { kind: 'ask' }>): Promise<void> {
    const cache = this.caches[gateway]!;
    const { versions } = this.views[gateway]!;
    const ticket = cache.ticket(question({ variables: { id }, scopes, subgraphs: SUBGRAPHS }));
    expect(ticket?.versions ?? null).toBe(versions.of(SUBGRAPHS));
    if (ticket === null) return;
    const kept = (await cache.find(ticket)) ?? cache.current(ticket.question);
    if (kept !== null) {
      this.served += 1;
      const known = SUBGRAPHS.map((name) => Number(/v(\d+)$/.exec(versions.of([name])!)![1]));
      expect(kept.bodies.identity.toString()).toBe(JSON.stringify([id, scopes, ...known]));
    }
    // Executed: a load may come between the two subgraphs.
    const books = this.#data.get('books')!;
    if (during !== null) this.#load(during);
    const body = JSON.stringify([id, scopes, books, this.#data.get('reviews')!]);
    const keeping = cache.keep(ticket, body);
    this.#late.push(keeping);
    if (!isConfirmedLate) await keeping;
  }

  #load(name: SubgraphName): void {
    const version = this.#data.get(name)! + 1;
    this.#data.set(name, version);
    for (const view of this.views) view.set(name, `v${version}`);
  }
}

function versionsOf(number: number): Record<SubgraphName, string> {
  return { books: `v${number}`, reviews: `v${number}` };
}

function sharedMap(): SharedStore {
  const map = new Map<string, Buffer>();
  return {
    get: (key) => Promise.resolve(map.get(key) ?? null),
    set: (key, body) => void map.set(key, body),
    close: () => map.clear(),
  };
}

test('whatever happens, no answer is of another version, mixed of two, or another caller’s', async () => {
  let served = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 60, size: 'max' }), async (events) => {
      const world = await World.open();
      try {
        for (const each of events) await world.happen(each);
      } finally {
        await world.close();
      }
      served += world.served;
    }),
    { numRuns: 100 },
  );
  // A cache that never serves anything would be no proof.
  expect(served).toBeGreaterThan(300);
});
