import { setImmediate as breathe } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { AnswerCache, type AnswerCacheParts } from '../../../../gateway/cache/answers/AnswerCache';
import type { Question } from '../../../../gateway/cache/answers/Question';
import { question } from '../support/questions';
import { testVersions, type TestVersions } from '../support/testVersions';

let world: TestVersions;
beforeEach(async () => (world = await testVersions({ books: 'b1', reviews: 'r1', dead: null })));
afterEach(() => world.versions.close());

function newCache(parts: Partial<AnswerCacheParts> = {}): AnswerCache {
  return new AnswerCache({ versions: world.versions, shared: null, ...parts });
}

async function found(cache: AnswerCache, parts: Partial<Question> = {}): Promise<string | null> {
  const ticket = cache.ticket(question(parts));
  const kept = ticket === null ? null : await cache.find(ticket);
  return kept === null ? null : kept.bodies.identity.toString();
}

function keep(cache: AnswerCache, body: string, parts: Partial<Question> = {}): Promise<boolean> {
  return cache.keep(cache.ticket(question(parts))!, body);
}

describe('the cache of answers', () => {
  it('gives what was kept for the same question', async () => {
    const cache = newCache();
    expect(await found(cache)).toBeNull();
    expect(await keep(cache, '{"data":"Jožin"}', { variables: { a: 1, b: [2] } })).toBe(true);
    expect(await found(cache, { variables: { b: [2], a: 1 } })).toBe('{"data":"Jožin"}');
    expect(cache.figures).toMatchObject({ found: 1, missed: 1, answers: 1 });
  });

  it.each<[string, Partial<Question>]>([
    ['operation', { operation: 'other' }],
    ['operationName', { operationName: 'Other' }],
    ['variables', { variables: { a: 1 } }],
    ['scopes', { scopes: '["read:a"]' }],
    ['subgraphs', { subgraphs: ['books', 'reviews'] }],
  ])('tells questions apart by their %s', async (_what, parts) => {
    const cache = newCache();
    await keep(cache, 'kept');
    expect(await found(cache, parts)).toBeNull();
  });

  it('gives nothing of another version, and keeps what other subgraphs answer', async () => {
    const cache = newCache();
    await keep(cache, 'of books');
    await keep(cache, 'of reviews', { subgraphs: ['reviews'] });
    world.set('books', 'b2');
    await world.noticed();
    expect(await found(cache)).toBeNull();
    expect(await found(cache, { subgraphs: ['reviews'] })).toBe('of reviews');
  });

  it('keeps nothing that a load has overtaken, noticed or not', async () => {
    const cache = newCache();
    const ticket = cache.ticket(question())!;
    world.set('books', 'b2');
    expect(await cache.keep(ticket, 'of b1, or of b2, or of both')).toBe(false);
    expect(cache.figures.answers).toBe(0);
  });

  it('gives and keeps nothing where a version can’t be told', async () => {
    const cache = newCache();
    expect(cache.ticket(question({ subgraphs: ['books', 'dead'] }))).toBeNull();
    await keep(cache, 'kept');
    const ticket = cache.ticket(question())!;
    world.set('books', null);
    await world.noticed();
    expect(cache.ticket(question())).toBeNull();
    expect(cache.current(ticket.question)).toBeNull();
    expect(await cache.keep(ticket, 'late')).toBe(false);
  });

  it('takes no variables that are nested without end', () => {
    let variables: Record<string, unknown> = {};
    for (let depth = 0; depth < 10_000; depth += 1) variables = { variables };
    expect(newCache().ticket(question({ variables }))).toBeNull();
  });

  it('takes no more memory than it may, and no answer that is too long', async () => {
    const cache = newCache({ maxSize: 100_000, maxAnswer: 20_000 });
    expect(await keep(cache, 'x'.repeat(20_001))).toBe(false);
    for (let id = 0; id < 50; id += 1) {
      expect(await keep(cache, 'é'.repeat(5_000), { variables: { id } })).toBe(true);
    }
    expect(cache.figures.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.figures.answers).toBe(9);
    expect(await found(cache, { variables: { id: 49 } })).toBe('é'.repeat(5_000));
  });

  it('makes each coding once, and counts its bytes', async () => {
    const cache = newCache();
    const ticket = cache.ticket(question())!;
    const body = JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id })));
    await cache.keep(ticket, body);
    const { bytes } = cache.figures;
    for (const encoding of ['br', 'gzip', 'br'] as const) {
      cache.encode(ticket.question, cache.current(ticket.question)!, encoding);
      while (cache.current(ticket.question)!.bodies[encoding] === undefined) await breathe();
    }
    const { bodies, etag } = cache.current(ticket.question)!;
    expect(brotliDecompressSync(bodies.br!).toString()).toBe(body);
    expect(gunzipSync(bodies.gzip!).toString()).toBe(body);
    expect(cache.figures.bytes).toBe(bytes + bodies.br!.byteLength + bodies.gzip!.byteLength);
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  });

  it('forgets all with a new supergraph, what is executed meanwhile included', async () => {
    const cache = newCache();
    await keep(cache, 'kept');
    const ticket = cache.ticket(question({ variables: { late: true } }))!;
    cache.forget();
    expect(await found(cache)).toBeNull();
    expect(await cache.keep(ticket, 'late')).toBe(false);
    expect(await cache.find(ticket)).toBeNull();
  });
});
