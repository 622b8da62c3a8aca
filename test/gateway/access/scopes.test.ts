import { inject, toyGateway, type ToyGateway } from '../support/toyGateway';

const TRADER = { authorization: 'Bearer trader' };

describe('fields that require a scope', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway()));
  afterAll(() => gateway.app.close());

  it('answer to a key that has the scope', async () => {
    const { body } = await inject(gateway, '{ books { id margin authors { name } } secret }', TRADER);
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      books: [
        { id: '1', margin: 7, authors: [{ name: 'Somebody' }] },
        { id: '2', margin: 7, authors: [{ name: 'Somebody' }] },
      ],
      secret: 'the secret',
    });
  });

  it('are null with a path and FORBIDDEN to anybody else, and the rest of the answer stands', async () => {
    const { status, body } = await inject(gateway, '{ books { id margin stars authors { name } } secret }');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      books: [
        { id: '1', margin: null, stars: 1, authors: null },
        { id: '2', margin: null, stars: 2, authors: null },
      ],
      secret: null,
    });
    const paths = (body.errors ?? []).map((error) => error.path);
    expect(paths).toHaveLength(5);
    expect(paths).toEqual(
      expect.arrayContaining([['books', 0, 'margin'], ['books', 1, 'authors'], ['secret']]),
    );
    expect(new Set(body.errors?.map((error) => error.extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  it('are never fetched for somebody who may not see them', async () => {
    gateway.sent.length = 0;
    await inject(gateway, '{ books { id margin authors { name } } secret }');
    expect(gateway.sent.join('\n')).not.toMatch(/margin\b(?!:)|authors\s*\{|secret\b(?!:)/);
  });

  it.each([
    ['an alias', '{ books { profit: margin } }', { books: [{ profit: null }, { profit: null }] }],
    [
      'a fragment',
      '{ books { ...m } } fragment m on Book { margin }',
      { books: [{ margin: null }, { margin: null }] },
    ],
    ['an interface', '{ works { id ... on Book { margin } } }', { works: [{ id: '1', margin: null }] }],
    ['@include', '{ books { margin @include(if: true) } }', { books: [{ margin: null }, { margin: null }] }],
    [
      'an alias that hides as another field',
      '{ books { id: margin } }',
      { books: [{ id: null }, { id: null }] },
    ],
    ['a field asked twice', '{ books { margin margin } }', { books: [{ margin: null }, { margin: null }] }],
    ['a single object', '{ book(id: "1") { title margin } }', { book: { title: 'Book 1', margin: null } }],
  ])('stay null through %s', async (_way, query, data) => {
    const { body } = await inject(gateway, query);
    expect(body.data).toEqual(data);
    expect(body.errors?.every((error) => error.extensions.code === 'FORBIDDEN')).toBe(true);
  });

  it('leave no trace where @skip takes them out', async () => {
    const { body } = await inject(gateway, '{ books { id margin @skip(if: true) } }');
    expect(body).toEqual({ data: { books: [{ id: '1' }, { id: '2' }] } });
  });

  it('stay null to a known key without the scope', async () => {
    const { body } = await inject(gateway, '{ secret }', { authorization: 'Bearer nobody' });
    expect(body.data).toEqual({ secret: null });
  });

  it('do not come out of the plan of an earlier request by somebody with the scope', async () => {
    await inject(gateway, '{ books { margin } }', TRADER);
    const { body } = await inject(gateway, '{ books { margin } }');
    expect(body.data).toEqual({ books: [{ margin: null }, { margin: null }] });
  });

  it('guard a type inside a union, and take with them the object whose field may not be null', async () => {
    const query = '{ papers { __typename ... on Ledger { total: sum pages } ... on Note { text } } }';
    const stranger = await inject(gateway, query);
    expect(stranger.body.data).toEqual({ papers: [null, { __typename: 'Note', text: 'open' }] });
    expect(stranger.body.errors).toMatchObject([
      { path: ['papers', 0, 'total'], extensions: { code: 'FORBIDDEN' } },
    ]);
    const clerk = await inject(gateway, query, { authorization: 'Bearer clerk' });
    expect(clerk.body.data).toEqual({
      papers: [
        { __typename: 'Ledger', total: 42, pages: [1] },
        { __typename: 'Note', text: 'open' },
      ],
    });
  });

  it.each([
    ['trader', null],
    ['clerk', null],
    ['owner', { sum: 42 }],
  ])('of a field and of the type it returns must both be met: %s', async (key, ledger) => {
    const { body } = await inject(gateway, '{ ledger { sum } }', { authorization: `Bearer ${key}` });
    expect(body.data).toEqual({ ledger });
  });

  it('stay null where a variable decides that they are asked', async () => {
    const payload = {
      query: 'query ($all: Boolean!) { books { id margin @include(if: $all) } }',
      variables: { all: true },
    };
    const response = await gateway.app.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json()).toMatchObject({
      data: {
        books: [
          { id: '1', margin: null },
          { id: '2', margin: null },
        ],
      },
    });
  });

  it.each([['Bearer wrong'], ['trader'], ['Basic dHJhZGVyOg==']])(
    'refuse the header %p',
    async (authorization) => {
      const { status, body } = await inject(gateway, '{ books { id } }', { authorization });
      expect(status).toBe(401);
      expect(body.errors?.[0]?.extensions.code).toBe('INVALID_KEY');
      expect(JSON.stringify(body)).not.toContain(authorization);
    },
  );
});
