import { EntityCache, type EntityCall } from '../../../../gateway/cache/entities/EntityCache';
import { testVersions, type TestVersions } from '../support/testVersions';

const call: EntityCall = {
  subgraph: 'books',
  text: 'query …',
  responseKey: '_entities',
  variables: { on: '2026' },
};
const ONE = '{"__typename":"Book","id":"1"}';
const TWO = '{"__typename":"Book","id":"2"}';
const THREE = '{"__typename":"Book","id":"3"}';

let world: TestVersions;
let cache: EntityCache;
beforeEach(async () => {
  world = await testVersions({ books: 'b1', reviews: 'r1', dead: null });
  cache = new EntityCache(world.versions);
});
afterEach(() => world.versions.close());

describe('the cache of entities', () => {
  it('knows what was kept, also that there is no such entity, and says what is missing', async () => {
    const first = cache.batch(call, [ONE, TWO])!;
    expect([first.known, first.missing]).toEqual([
      [undefined, undefined],
      [0, 1],
    ]);
    expect(await first.keep([{ title: 'One' }, null])).toBe(true);
    const second = cache.batch(call, [THREE, TWO, ONE])!;
    expect(second.known).toEqual([undefined, null, { title: 'One' }]);
    expect(second.missing).toEqual([0]);
    await second.keep([{ title: 'Three' }]);
    expect(cache.batch(call, [THREE])?.known).toEqual([{ title: 'Three' }]);
  });

  it('gives objects that nobody else has', async () => {
    const value = { tags: ['a'] };
    const kept = cache.batch(call, [ONE])!.keep([value]);
    value.tags.push('changed by who fetched it');
    await kept;
    const [mine] = cache.batch(call, [ONE])!.known as [{ tags: string[] }];
    mine.tags.push('changed by who found it');
    expect(cache.batch(call, [ONE])!.known).toEqual([{ tags: ['a'] }]);
  });

  it.each<[string, Partial<EntityCall>]>([
    ['subgraphs', { subgraph: 'reviews' }],
    ['documents', { text: 'query other' }],
    ['response keys', { responseKey: 'e1' }],
    ['variables', { variables: { on: '2027' } }],
  ])('tells %s apart', async (_what, parts) => {
    await cache.batch(call, [ONE])!.keep([{ title: 'One' }]);
    expect(cache.batch({ ...call, ...parts }, [ONE])?.missing).toEqual([0]);
  });

  it('knows nothing after a load, and keeps nothing that a load has overtaken', async () => {
    await cache.batch(call, [ONE])!.keep(['of b1']);
    const asked = cache.batch(call, [TWO])!;
    world.set('books', 'b2');
    expect(await asked.keep(['of b1 or b2'])).toBe(false);
    expect(cache.batch(call, [ONE, TWO])?.missing).toEqual([0, 1]);
  });

  it('is not used where the subgraph tells no version, or after it was emptied', async () => {
    expect(cache.batch({ ...call, subgraph: 'dead' }, [ONE])).toBeNull();
    const asked = cache.batch(call, [ONE])!;
    cache.forget();
    expect(await asked.keep(['late'])).toBe(false);
  });

  it('keeps nothing of a subgraph that gives the wrong number of entities', async () => {
    expect(await cache.batch(call, [ONE, TWO])!.keep(['one'])).toBe(false);
    expect(cache.figures.entities).toBe(0);
  });

  it('takes no more memory than it may', async () => {
    const small = new EntityCache(world.versions, 50_000);
    const representations = Array.from({ length: 1_000 }, (_, id) => `{"id":"${id}"}`);
    await small
      .batch(call, representations)!
      .keep(representations.map((_, id) => ({ text: 'x'.repeat(100), id })));
    expect(small.figures.bytes).toBeLessThanOrEqual(50_000);
    expect(small.figures.entities).toBeGreaterThan(50);
    expect(small.batch(call, [representations[999]!])?.missing).toEqual([]);
  });
});
