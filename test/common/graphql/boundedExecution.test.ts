import { parse } from 'graphql';
import { AnswerRoom, MOST_DATA_CHARACTERS } from '../../../common/graphql/AnswerRoom';
import { executeWithin } from '../../../common/graphql/boundedExecution';
import { buildSubgraphSchema } from '../../../common/graphql/buildSubgraphSchema';
import { operationRunner } from '../../../common/graphql/operationRunner';

/** Far more than fit into any room, of names alone. */
const MANY = 1_000;
const NAMES = 100;

let resolved = 0;
const item = {
  text: (): string => {
    resolved += 1;
    return 'x';
  },
};
const items = Array.from({ length: MANY }, () => item);
const schema = buildSubgraphSchema({
  typeDefs: /* GraphQL */ `
    type Item @key(fields: "text") {
      text: String
      own: String
      later: [Item]
      items: [Item]
    }
    type Query {
      now: [Item]
      later: [Item]
      broken: Int
      word: String
    }
  `,
  resolvers: {
    Item: {
      own: () => 'y',
      items: () => items,
      later: () => Promise.resolve(items),
      __resolveReference: () => item,
    },
    Query: {
      now: () => items,
      later: () => Promise.resolve(items),
      broken: () => {
        throw new Error('This one is broken.');
      },
      word: () => 'word',
    },
  },
});
const run = operationRunner({ schema, createContext: () => ({}), onError: () => undefined });

const aliases = (field: string): string =>
  Array.from({ length: NAMES }, (_, index) => `${'a'.repeat(100)}${index}: ${field}`).join(' ');

const tooLarge = { errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] };

beforeEach(() => (resolved = 0));

describe.each(['', 'broken '])('of an answer that would be too large, after "%s"', (before) => {
  it.each([
    `{ ${before}now { ${aliases('text')} } }`,
    `{ ${before}later { ${aliases('text')} } }`,
    `{ ${before}now { ${aliases('__typename')} } }`,
    `{ ${before}now { ${aliases('own')} } }`,
    `{ ${before}now { items { text } ...many } } fragment many on Item { ${aliases('text')} }`,
    `{ ${before}now { later { text own } } later { later { text own } } }`,
    `{ ${before}_entities(representations: [${'{__typename: "Item", text: "x"}'.repeat(MANY)}]) { ... on Item { ${aliases('text')} } } }`,
  ])('nothing but the error is told, and no more is read than there is room for: %.40s', async (query) => {
    expect(await run({ query })).toMatchObject(tooLarge);
    expect(resolved).toBeLessThan(MOST_DATA_CHARACTERS / 5);
  });

  it('which would be read whole otherwise, an answer with room for it tells', async () => {
    const { data, errors } = await run({ query: `{ ${before}word now { text } }` });
    expect([data?.['word'], (data?.['now'] as unknown[]).length]).toEqual(['word', MANY]);
    expect(errors?.length ?? 0).toBe(before === '' ? 0 : 1);
  });
});

test('an execution ends where there is no room, and says so by the room', async () => {
  for (const [characters, isExceeded] of [
    [13, false],
    [8, true],
  ] as const) {
    const room = new AnswerRoom(characters);
    await executeWithin(room, { schema, document: parse('{ word __typename }'), contextValue: {} });
    expect(room.isExceeded).toBe(characters < 4 || (isExceeded && 'word'.length > characters));
  }
});
