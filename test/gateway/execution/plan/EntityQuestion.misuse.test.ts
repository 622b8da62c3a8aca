import { EntityCache } from '../../../../gateway/cache/entities/EntityCache';
import { testVersions, type TestVersions } from '../../cache/support/testVersions';
import { books, pricesOfBooks, shop, untilKept, type Books } from './bookShop';
import { runPlan, type Answers } from './planRun';

describe('a subgraph that fails beside a cache', () => {
  let world: TestVersions;
  let entities: EntityCache;
  beforeEach(async () => {
    world = await testVersions({ shop: '1' });
    entities = new EntityCache(world.versions);
  });
  afterEach(() => world.versions.close());

  async function priced(list: Books, answers: Answers): Promise<Books> {
    await runPlan(pricesOfBooks, answers, { data: { books: list }, entities });
    return list;
  }

  it('places an error at the entity that was sent, where others were known', async () => {
    const { answers } = shop();
    await priced(books('1', '3'), answers);
    await untilKept(entities, 2);
    const data = { books: books('1', '2', '3', '4', '2') };
    const { errors } = await runPlan(
      pricesOfBooks,
      {
        shop: () => ({
          data: { _entities: [null, { price: 40 }] },
          errors: [{ message: 'gone', path: ['_entities', 0, 'price'] }],
        }),
      },
      { data, entities },
    );
    expect(errors.map(({ path }) => path)).toEqual([
      ['books', 1, 'price'],
      ['books', 4, 'price'],
    ]);
    expect(data.books.map(({ price }) => price)).toEqual([10, undefined, 30, 40, undefined]);
  });

  it('keeps nothing of an answer with errors', async () => {
    await runPlan(
      pricesOfBooks,
      { shop: () => ({ data: { _entities: [{ price: 1 }] }, errors: [{ message: 'half' }] }) },
      { data: { books: books('1') }, entities },
    );
    const { answers, asked } = shop();
    expect(await priced(books('1'), answers)).toMatchObject([{ price: 10 }]);
    expect(asked).toEqual([['1']]);
  });

  it.each([
    ['too few', [{ price: 1 }]],
    ['too many', [{ price: 1 }, { price: 2 }, { price: 3 }]],
  ])('with %s entities for what was sent gives those that are known, and no other', async (_, sent) => {
    const { answers } = shop();
    await priced(books('9'), answers);
    await untilKept(entities, 1);
    const data = { books: books('1', '9', '2') };
    const { errors } = await runPlan(
      pricesOfBooks,
      { shop: () => ({ data: { _entities: sent } }) },
      { data, entities },
    );
    expect(data.books.map(({ price }) => price)).toEqual([undefined, 90, undefined]);
    expect(errors).toMatchObject([
      { path: ['books'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', serviceName: 'shop' } },
    ]);
  });
});
