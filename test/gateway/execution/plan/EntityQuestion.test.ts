import { EntityCache } from '../../../../gateway/cache/entities/EntityCache';
import { testVersions, type TestVersions } from '../../cache/support/testVersions';
import { books, pricesOfBooks, shop, untilKept, type Books } from './bookShop';
import { byId, entityFetch, pathOf, runPlan, type Answers } from './planRun';

describe('an entity fetch beside a cache', () => {
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

  it('asks only for what is not known, and gives each its own', async () => {
    const { answers, asked } = shop();
    await priced(books('1', '3'), answers);
    await untilKept(entities, 2);
    const list = await priced(books('4', '3', '2', '1', '2'), answers);
    expect(asked).toEqual([
      ['1', '3'],
      ['4', '2'],
    ]);
    expect(list.map(({ id, price }) => [id, price])).toEqual([
      ['4', 40],
      ['3', 30],
      ['2', 20],
      ['1', 10],
      ['2', 20],
    ]);
  });

  it('asks nothing where all is known, null too', async () => {
    const { answers, asked } = shop();
    await priced(books('0', '1'), answers);
    await untilKept(entities, 2);
    expect(await priced(books('1', '0'), answers)).toEqual([
      { __typename: 'Book', id: '1', price: 10 },
      { __typename: 'Book', id: '0' },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('asks again once the subgraph tells another version', async () => {
    const { answers, asked } = shop();
    await priced(books('1'), answers);
    await untilKept(entities, 1);
    world.set('shop', '2');
    await world.noticed();
    await priced(books('1'), answers);
    expect(asked).toEqual([['1'], ['1']]);
  });

  it('keeps entities as they came, before anything was merged into them or renamed', async () => {
    const renaming = entityFetch('shop', '_a0: offer { id }', {
      paths: [pathOf('books', '@')],
      outputRewrites: [{ kind: 'RenameKey', path: [{ kind: 'Key', key: '_a0' }], to: 'offer' }],
    });
    const answers: Answers = { shop: () => ({ data: { _entities: [{ _a0: { id: 'x' } }] } }) };
    const first = books('1');
    await runPlan(renaming, answers, { data: { books: first }, entities });
    await untilKept(entities, 1);
    const offer = first[0]?.['offer'] as Record<string, unknown>;
    offer['id'] = 'changed afterwards';
    const second = books('1');
    await runPlan(renaming, answers, { data: { books: second }, entities });
    expect(second).toMatchObject([{ offer: { id: 'x' } }]);
  });

  it('asks no cache where lookups share their representations', async () => {
    const [lookup] = pricesOfBooks.lookups;
    if (lookup === undefined) throw new Error('an entity fetch has a lookup');
    const sharing = {
      ...pricesOfBooks,
      text: 'query($representations:[_Any!]!){_e0:_entities(representations:$representations){...on Book{price}} _e1:_entities(representations:$representations){...on Book{stock}}}',
      lookups: [
        { ...lookup, responseKey: '_e0' },
        { ...lookup, responseKey: '_e1', requires: [byId('Book')] },
      ],
    };
    const batch = jest.spyOn(entities, 'batch');
    for (let time = 0; time < 2; time += 1) {
      const data = { books: books('1', '2') };
      const { calls } = await runPlan(
        sharing,
        {
          shop: () => ({
            data: { _e0: [{ price: 1 }, { price: 2 }], _e1: [{ stock: 3 }, { stock: 4 }] },
          }),
        },
        { data, entities },
      );
      expect(calls.map(({ variables }) => variables)).toEqual([{ representations: books('1', '2') }]);
      expect(data.books).toMatchObject([
        { price: 1, stock: 3 },
        { price: 2, stock: 4 },
      ]);
    }
    expect(batch).not.toHaveBeenCalled();
    expect(entities.figures.entities).toBe(0);
  });
});
