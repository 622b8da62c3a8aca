import { AnswerCache } from '../../../../gateway/cache/answers/AnswerCache';
import type { Question } from '../../../../gateway/cache/answers/Question';
import { question } from '../support/questions';
import { testVersions, type TestVersions } from '../support/testVersions';

const NOW = Date.parse('2026-11-22T12:00:00Z');
let now: number;
let day: string;
let world: TestVersions;
let cache: AnswerCache;
beforeEach(async () => {
  now = NOW;
  day = '2026-11-22';
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  world = await testVersions({ books: 'b1', reviews: 'r1' }, () => day);
  cache = new AnswerCache({ versions: world.versions, shared: null, staleIfError: 60 });
  await cache.keep(cache.ticket(question())!, 'of b1');
});
afterEach(() => {
  world.versions.close();
  jest.restoreAllMocks();
});

const standsIn = (parts: Partial<Question> = {}): string | null =>
  cache.stale(question(parts))?.kept.bodies.identity.toString() ?? null;

async function becomes(version: string | null): Promise<void> {
  world.set('books', version);
  await world.noticed();
}

describe('an answer that stands in for one that fails', () => {
  it.each<[string, string | null]>([
    ['whose version nobody tells now', null],
    ['of an older load', 'b2'],
  ])('may be one %s', async (_which, version) => {
    await becomes(version);
    expect(standsIn()).toBe('of b1');
  });

  it('was last known to be right when its version was told last', async () => {
    now += 30_000;
    await world.noticed();
    now += 10_000;
    await becomes('b2');
    now += 45_000;
    const since = cache.stale(question())?.since ?? 0;
    // A reading tells of the moment at which it began.
    expect(Math.abs(since - (NOW + 30_000))).toBeLessThan(5_000);
    now += 16_000;
    expect(standsIn()).toBeNull();
  });

  it.each<[string, Partial<Question>]>([
    ['operation', { operation: 'other' }],
    ['variables', { variables: { a: 1 } }],
    ['scopes', { scopes: '["read:a"]' }],
    ['subgraphs', { subgraphs: ['books', 'reviews'] }],
  ])('is none with other %s', async (_what, parts) => {
    await becomes(null);
    expect(standsIn(parts)).toBeNull();
  });

  it('is none of another day', async () => {
    await becomes(null);
    day = '2026-11-23';
    now = Date.parse('2026-11-22T23:00:01Z');
    expect(standsIn()).toBeNull();
  });

  it('is none where that is off, nor one of a supergraph before', async () => {
    const off = new AnswerCache({ versions: world.versions, shared: null });
    await off.keep(off.ticket(question())!, 'kept');
    expect(off.stale(question())).toBeNull();
    cache.forget();
    expect(standsIn()).toBeNull();
  });

  it('is none whose version was told so many loads ago that nobody remembers', async () => {
    for (let load = 2; load < 20; load += 1) await becomes(`b${load}`);
    expect(standsIn()).toBeNull();
  });
});
