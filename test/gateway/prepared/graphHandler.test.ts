import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { maillageError } from '../../../common/errors/maillageError';
import { apolloEngine } from '../../../gateway/execution/apolloEngine';
import { commonAccepts } from '../../../gateway/prepared/answerType';
import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { askedTwice, type Sent } from './support/askedTwice';

const QUERY = 'query Books { books { id title stars } }';
const TRADER = { authorization: 'Bearer trader' };

let gateway: ToyGateway;
beforeEach(async () => (gateway = await toyGateway()));
afterEach(() => gateway.app.close());

/** What is asked again is answered the same without Apollo Server. */
async function expectLane(sent: Sent, { app } = gateway): Promise<void> {
  const { first, second, byApollo } = await askedTwice(app, sent);
  expect(second).toEqual(first);
  expect(first.status).toBe(200);
  expect(byApollo).toEqual({ first: 1, second: 0 });
}

/** What is asked again is answered the same by Apollo Server. */
async function expectApollo(sent: Sent, status: number, { app } = gateway): Promise<void> {
  const { first, second, byApollo } = await askedTwice(app, sent);
  expect(second).toEqual(first);
  expect(first.status).toBe(status);
  expect(byApollo).toEqual({ first: 1, second: 1 });
}

describe('an operation that was found valid', () => {
  it('is executed without Apollo Server when it comes again, and answered the same', () =>
    expectLane({ payload: { query: QUERY } }));

  it.each(commonAccepts.map((accept) => ({ accept })))(
    'is answered with the same media type for Accept: $accept',
    ({ accept }) =>
      expectLane({ payload: { query: QUERY }, headers: accept === undefined ? {} : { accept } }),
  );

  it.each([
    ['null for all that may be left out', { variables: null, operationName: null, extensions: null }],
    ['a name', { operationName: 'Books' }],
    ['extensions', { extensions: { client: 'a test' } }],
    ['members that no specification knows', { more: 'to say' }],
  ])('may come with %s', (_what, members) => expectLane({ payload: { query: QUERY, ...members } }));

  it('may be one of several in its document, by its name', async () => {
    const query = 'query One { books { id } } query Two { books { title } }';
    await expectLane({ payload: { query, operationName: 'One' } });
    await expectLane({ payload: { query, operationName: 'Two' } });
    await expectApollo({ payload: { query } }, 400);
    await expectApollo({ payload: { query, operationName: 'Three' } }, 400);
  });

  it('is executed for each caller with what that one may see', async () => {
    const query = '{ books { id margin } }';
    await expectLane({ payload: { query }, headers: TRADER });
    await expectApollo({ payload: { query } }, 200);
    const { second } = await askedTwice(gateway.app, { payload: { query }, headers: TRADER });
    expect(JSON.parse(second.body)).toEqual({
      data: {
        books: [
          { id: '1', margin: 7 },
          { id: '2', margin: 7 },
        ],
      },
    });
  });

  it('is executed with the variables of each request', async () => {
    const query =
      'query ($id: ID!, $more: Boolean = false) { book(id: $id) { title stars @include(if: $more) } }';
    const ask = (variables: object) => ({ payload: { query, variables } });
    await expectLane(ask({ id: '1' }));
    const app = gateway.app;
    await fc.assert(
      fc.asyncProperty(fc.nat().map(String), fc.boolean(), async (id, more) => {
        const { first, second, byApollo } = await askedTwice(app, ask({ id, more }));
        expect(second).toEqual(first);
        const book = (JSON.parse(second.body) as { data: { book: object } }).data.book;
        expect(book).toHaveProperty('title', `Book ${id}`);
        expect('stars' in book).toBe(more);
        expect(byApollo).toEqual({ first: 0, second: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('may be asked for by its hash, which Apollo Server has to have seen with the text', async () => {
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') };
    await expectApollo({ payload: { query: QUERY, extensions: { persistedQuery } } }, 200);
    const { first, second, byApollo } = await askedTwice(gateway.app, {
      payload: { extensions: { persistedQuery } },
    });
    expect(second).toEqual(first);
    expect(first.status).toBe(200);
    expect(byApollo).toEqual({ first: 0, second: 0 });
  });
});

describe('an answer with errors', () => {
  it.each([
    ['a variable of the wrong type', 'query ($id: ID!) { book(id: $id) { title } }', { id: ['1'] }, 400],
    ['a variable that is missing', 'query ($id: ID!) { book(id: $id) { title } }', {}, 400],
    ['a value that the scalar refuses', 'query ($day: Date!) { since(day: $day) }', { day: 'soon' }, 400],
    ['a field that the caller may not see', '{ books { id margin } }', {}, 200],
    ['a failure that is masked', '{ broken }', {}, 200],
    ['a failure beside data', '{ broken books { id } }', {}, 200],
  ])('is written by Apollo Server: %s', async (_what, query, variables, status) => {
    for (const accept of commonAccepts)
      await expectLaneOrApollo({
        payload: { query, variables },
        headers: accept === undefined ? {} : { accept },
      });
    await expectApollo({ payload: { query, variables } }, status);
  });

  it('is executed once', async () => {
    await askedTwice(gateway.app, { payload: { query: '{ broken books { id } }' } });
    expect(gateway.sent).toHaveLength(2);
    expect(gateway.reported).toHaveLength(2);
  });

  it('tells of a subgraph that fails what it told before', async () => {
    const failing = await toyGateway({
      reviews: () => Promise.reject(maillageError('SUBGRAPH_TIMEOUT', 'reviews')),
    });
    try {
      await expectApollo({ payload: { query: '{ books { title } topBook { stars } }' } }, 200, failing);
      await expectApollo({ payload: { query: QUERY } }, 504, failing);
    } finally {
      await failing.app.close();
    }
  });
});

/** Whoever answers, it is the same. */
async function expectLaneOrApollo(sent: Sent): Promise<void> {
  const { first, second } = await askedTwice(gateway.app, sent);
  expect(second).toEqual(first);
}

describe('Apollo Server answers', () => {
  it.each([
    ['a document that is not valid', { query: '{ nothing }' }, 400],
    ['a text that is no document', { query: '{' }, 400],
  ])('%s', (_what, payload, status) => expectApollo({ payload }, status));

  it('an Accept that takes a negotiation', async () => {
    await expectLane({ payload: { query: QUERY } });
    const headers = { accept: 'application/*;q=0.5, application/graphql-response+json;q=0.1' };
    await expectApollo({ payload: { query: QUERY }, headers }, 200);
  });

  it('a GET', async () => {
    await expectLane({ payload: { query: QUERY } });
    const url = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const answer = await gateway.app.inject({ url, headers: { 'apollo-require-preflight': '1' } });
    expect(answer.statusCode).toBe(200);
  });

  it('everything, where the engine is that of Apollo', async () => {
    const apollo = await toyGateway({}, { createEngine: apolloEngine });
    try {
      await expectApollo({ payload: { query: QUERY } }, 200, apollo);
    } finally {
      await apollo.app.close();
    }
  });
});

test.each([
  ['no text', { query: null }],
  ['variables that are a text', { variables: '{}' }],
  ['variables that are a list', { variables: [] }],
  ['a name that is no text', { operationName: 1 }],
  ['extensions that are a list', { extensions: [] }],
])('%s is refused before, also for an operation that is known', async (_what, members) => {
  await expectLane({ payload: { query: QUERY } });
  const { first, second, byApollo } = await askedTwice(gateway.app, {
    payload: { query: QUERY, ...members },
  });
  expect(second).toEqual(first);
  expect(first.status).toBe(400);
  expect(byApollo).toEqual({ first: 0, second: 0 });
});

test('whoever may not ask is refused before', async () => {
  await expectLane({ payload: { query: QUERY } });
  const headers = { authorization: 'Bearer unknown' };
  const { first, second, byApollo } = await askedTwice(gateway.app, { payload: { query: QUERY }, headers });
  expect(second).toEqual(first);
  expect(first.status).toBe(401);
  expect(byApollo).toEqual({ first: 0, second: 0 });
});
