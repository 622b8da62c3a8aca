import { byId, entityFetch, pathOf, runPlan } from './planRun';

function books(...ids: string[]): Record<string, unknown>[] {
  return ids.map((id) => ({ __typename: 'Book', id }));
}

const atBooks = { paths: [pathOf('books', '@')] };

describe('an entity fetch', () => {
  it('sends each representation once and gives the entity to every place', async () => {
    const data = { books: books('1', '2', '1') };
    const { calls } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      { shop: () => ({ data: { _entities: [{ price: 10 }, { price: 20 }] } }) },
      { data },
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]?.variables).toEqual({ representations: books('1', '2') });
    expect(data.books).toMatchObject([{ price: 10 }, { price: 20 }, { price: 10 }]);
  });

  it('lets no two places share the objects of an entity', async () => {
    const data: Record<string, Record<string, unknown>[]> = { books: books('1', '1') };
    await runPlan(
      entityFetch('shop', 'offer { id }', atBooks),
      { shop: () => ({ data: { _entities: [{ offer: { id: 'a' } }] } }) },
      { data },
    );
    const [first, second] = data['books'] ?? [];
    expect(first).toEqual(second);
    expect(first?.['offer']).not.toBe(second?.['offer']);
  });

  it('asks nothing where there is nothing to complete', async () => {
    const fetch = entityFetch('shop', 'price', atBooks);
    for (const data of [{ books: [] }, { books: null }, {}, { books: [null] }])
      expect((await runPlan(fetch, { shop: () => ({ data: {} }) }, { data })).calls).toEqual([]);
  });

  it('leaves out objects of other types and those whose key never came', async () => {
    const data = { books: [...books('1'), { __typename: 'Film', id: '2' }, { __typename: 'Book' }] };
    const { calls } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      { shop: () => ({ data: { _entities: [{ price: 10 }] } }) },
      { data },
    );
    expect(calls[0]?.variables).toEqual({ representations: books('1') });
  });

  it('completes objects at several paths by several lookups in one call', async () => {
    const fetch = entityFetch('shop', 'price', {});
    const lookup = fetch.lookups[0];
    if (lookup === undefined) throw new Error('an entity fetch has a lookup');
    const data = { best: books('1')[0], worst: { __typename: 'Film', id: '1' } };
    const { calls } = await runPlan(
      {
        ...fetch,
        text: 'query($a:[_Any!]!,$b:[_Any!]!){_e0:_entities(representations:$a){...on Book{price}} _e1:_entities(representations:$b){...on Film{price}}}',
        lookups: [
          { ...lookup, responseKey: '_e0', variable: 'a', paths: [pathOf('best')] },
          {
            ...lookup,
            responseKey: '_e1',
            variable: 'b',
            paths: [pathOf('worst')],
            requires: [byId('Film')],
          },
        ],
      },
      { shop: () => ({ data: { _e0: [{ price: 1 }], _e1: [{ price: 2 }] } }) },
      { data },
    );
    expect(calls).toHaveLength(1);
    expect(data).toMatchObject({ best: { price: 1 }, worst: { price: 2 } });
  });

  it('takes the names of a planner back out of data and error paths', async () => {
    const data = { books: books('1') };
    const { errors } = await runPlan(
      entityFetch('shop', '_a0: price', {
        ...atBooks,
        outputRewrites: [{ kind: 'RenameKey', path: [{ kind: 'Key', key: '_a0' }], to: 'cost' }],
      }),
      {
        shop: () => ({
          data: { _entities: [{ _a0: 5 }] },
          errors: [{ message: 'old', path: ['_entities', 0, '_a0'] }],
        }),
      },
      { data },
    );
    expect(data.books[0]).toMatchObject({ cost: 5 });
    expect(errors[0]?.path).toEqual(['books', 0, 'cost']);
  });
});
