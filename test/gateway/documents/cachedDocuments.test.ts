import { setTimeout } from 'node:timers/promises';
import type { GatewayCaches } from '../../../gateway/cache/GatewayCaches';
import { createCaches } from '../../../gateway/cache/createCaches';
import { embeddedVersions } from '../../../gateway/cache/versions/embeddedVersions';
import { toyGateway } from '../support/toyGateway';
import { get, hashed, post, trusted } from './support/requests';

const TOP = 'query Top { topBook { title } }';
const topBook = { data: { topBook: { title: 'Book 2' } } };

let caches: GatewayCaches;
beforeEach(() => {
  // Relied upon for longer than a busy machine may take over a test.
  const source = { ...embeddedVersions(() => Promise.resolve('1')), trusted: 60_000 };
  const sources = new Map(['books', 'reviews'].map((name) => [name, source] as const));
  caches = createCaches({ sources, today: () => '2026-11-22', redisUrl: null });
});
afterEach(() => caches.close());

describe('documents beside the cache of answers', () => {
  it('share answers, however a request names its document', async () => {
    const gateway = await toyGateway({}, { caches, trusted: trusted({ top: TOP }) });
    const answer = await post(gateway, { query: TOP });
    expect(answer.body).toEqual(topBook);
    // An answer is kept once its versions are confirmed, a moment after it is sent.
    while (caches.answers.figures.answers === 0) await setTimeout(5);
    const executed = gateway.sent.length;
    for (const ask of [post, get])
      for (const parameters of [
        { documentId: 'top' },
        { documentId: 'top' },
        { extensions: hashed(TOP) },
        { query: TOP, extensions: hashed(TOP) },
      ])
        expect((await ask(gateway, parameters)).body).toEqual(topBook);
    expect(gateway.sent).toHaveLength(executed);
    await gateway.app.close();
  });

  it('forget no answer that a hash is not known: the text is asked for until it is sent', async () => {
    const gateway = await toyGateway({}, { caches });
    const ask = { extensions: hashed(TOP) };
    const codes = [await get(gateway, ask), await get(gateway, ask)].map(({ code }) => code);
    expect(codes).toEqual(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_FOUND']);
    await post(gateway, { ...ask, query: TOP });
    const bodies = [await get(gateway, ask), await get(gateway, ask)].map(({ body }) => body);
    expect(bodies).toEqual([topBook, topBook]);
    await gateway.app.close();
  });

  it('are trusted alone, whatever others were answered', async () => {
    const open = await toyGateway({}, { caches });
    await post(open, { query: '{ works { id } }' });
    await open.app.close();
    const strict = await toyGateway({}, { caches, trusted: trusted({ top: TOP }, true) });
    expect((await post(strict, { query: '{ works { id } }' })).code).toBe('DOCUMENT_NOT_TRUSTED');
    expect((await post(strict, { documentId: 'top' })).body).toEqual(topBook);
    await strict.app.close();
  });
});
