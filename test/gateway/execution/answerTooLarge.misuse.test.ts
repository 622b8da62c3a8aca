import { buildSubgraphSchema } from '../../../common/graphql/buildSubgraphSchema';
import { MOST_DATA_CHARACTERS } from '../../../common/graphql/AnswerRoom';
import { MOST_ANSWER_CHARACTERS } from '../../../gateway/answer/AnswerWalk';
import { inProcessTransport } from '../../../gateway/transport/inProcessTransport';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { inject, toyGateway } from '../support/toyGateway';

const TRADER = { authorization: 'Bearer trader' };
const QUERY = '{ books { title } topBook { authors { name } } }';

/** The subgraph of books, with one title of so many characters. */
function booksOf(characters: number): SubgraphTransport {
  const typeDefs = 'type Book @key(fields: "id") { id: ID! title: String! } type Query { books: [Book!]! }';
  const resolvers = { Query: { books: () => [{ id: '1', title: 'x'.repeat(characters) }] } };
  return transportTo(buildSubgraphSchema({ typeDefs, resolvers }));
}

/** The subgraph of reviews, with one name of so many characters. */
function reviewsOf(characters: number): SubgraphTransport {
  const typeDefs =
    'type Author { name: String! } type Book @key(fields: "id") { id: ID! authors: [Author!] } type Query { topBook: Book }';
  const resolvers = { Query: { topBook: () => ({ id: '1', authors: [{ name: 'x'.repeat(characters) }] }) } };
  return transportTo(buildSubgraphSchema({ typeDefs, resolvers }));
}

function transportTo(schema: ReturnType<typeof buildSubgraphSchema>): SubgraphTransport {
  return inProcessTransport({ schema, createContext: () => ({}), onError: () => undefined });
}

test('an answer that the gateway would make too large is refused as a whole', async () => {
  const half = MOST_ANSWER_CHARACTERS / 2;
  const gateway = await toyGateway({ books: booksOf(half), reviews: reviewsOf(half) });
  const { status, body } = await inject(gateway, QUERY, TRADER);
  await gateway.app.close();
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  expect(body.errors).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE' }) as object }),
  ]);
  expect(body.errors?.[0]).not.toHaveProperty('path');
});

test('one that a subgraph would make too large stands at its field, beside the other data', async () => {
  const gateway = await toyGateway({ books: booksOf(5), reviews: reviewsOf(MOST_DATA_CHARACTERS + 1) });
  const { status, body } = await inject(gateway, QUERY, TRADER);
  await gateway.app.close();
  expect(status).toBe(200);
  expect(body.data).toEqual({ books: [{ title: 'xxxxx' }], topBook: null });
  expect(body.errors).toEqual([
    expect.objectContaining({
      path: ['topBook'],
      extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE', subgraph: 'reviews' }) as object,
    }),
  ]);
});
