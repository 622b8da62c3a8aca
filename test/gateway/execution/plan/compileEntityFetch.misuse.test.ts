import { maillageError } from '../../../../common/errors/maillageError';
import { entityFetch, pathOf, runPlan } from './planRun';

const atBooks = { paths: [pathOf('shelf', 'books', '@')] };

function shelf(...ids: string[]): { shelf: { books: Record<string, unknown>[] } } {
  return { shelf: { books: ids.map((id) => ({ __typename: 'Book', id })) } };
}

describe('a subgraph that fails an entity fetch', () => {
  it('has its error told at every place of the entity', async () => {
    const { errors } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      {
        shop: () => ({
          data: { _entities: [null, { price: 2 }] },
          errors: [{ message: 'gone', path: ['_entities', 0, 'price'], extensions: { code: 'GONE' } }],
        }),
      },
      { data: shelf('1', '2', '1') },
    );
    expect(errors.map(({ message, path }) => [message, path?.join('.')])).toEqual([
      ['gone', 'shelf.books.0.price'],
      ['gone', 'shelf.books.2.price'],
    ]);
    expect(errors[0]?.extensions).toEqual({ code: 'GONE', serviceName: 'shop' });
  });

  it.each([
    ['too few entities', { _entities: [{ price: 1 }] }],
    ['too many', { _entities: [{ price: 1 }, { price: 2 }, { price: 3 }] }],
    ['no list', { _entities: { price: 1 } }],
    ['nothing', {}],
  ])('with %s gives nobody the entity of another', async (_, answer) => {
    const data = shelf('1', '2');
    const { errors } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      { shop: () => ({ data: answer }) },
      { data },
    );
    expect(data).toEqual(shelf('1', '2'));
    expect(errors).toMatchObject([
      { path: ['shelf', 'books'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } },
    ]);
  });

  it('and is not reached is an error on the way to all that is missing', async () => {
    const { errors } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      {
        shop: () => {
          throw maillageError('SUBGRAPH_UNAVAILABLE', 'shop');
        },
      },
      { data: shelf('1') },
    );
    expect(errors).toMatchObject([
      { path: ['shelf', 'books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'shop' } },
    ]);
  });

  it('with a thousand errors tells a hundred', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => String(index));
    const { errors } = await runPlan(
      entityFetch('shop', 'price', atBooks),
      {
        shop: () => ({
          data: { _entities: ids.map(() => null) },
          errors: ids.map((_, index) => ({ message: 'gone', path: ['_entities', index] })),
        }),
      },
      { data: shelf(...ids) },
    );
    expect(errors).toHaveLength(100);
  });
});
