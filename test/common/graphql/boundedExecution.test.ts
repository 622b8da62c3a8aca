import { setImmediate as turn } from 'node:timers/promises';
import { parse, type GraphQLResolveInfo } from 'graphql';
import { AnswerRoom, charactersOfMember, MOST_DATA_CHARACTERS } from '../../../common/graphql/AnswerRoom';
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
      placed: String
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
      placed: (_root: unknown, _args: unknown, _context: unknown, { path }: GraphQLResolveInfo) =>
        String(path.key),
      word: () => 'word',
    },
  },
});
const run = operationRunner({ schema, createContext: () => ({}), onError: () => undefined });

const aliases = (field: string): string =>
  Array.from({ length: NAMES }, (_, index) => `${'a'.repeat(100)}${index}: ${field}`).join(' ');

const tooLarge = { errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] };

beforeEach(() => (resolved = 0));

/** The second of them fails alone, the third leaves the operation to graphql-js. */
describe.each(['', 'broken ', 'placed '])('of an answer that would be too large, after "%s"', (before) => {
  it.each(
    [
      `{ ${before}now { ${aliases('text')} } }`,
      `{ ${before}later { ${aliases('text')} } }`,
      `{ ${before}now { ${aliases('__typename')} } }`,
      `{ ${before}now { ${aliases('own')} } }`,
      `{ ${before}now { items { text } ...many } } fragment many on Item { ${aliases('text')} }`,
      `{ ${before}now { later { text own } } later { later { text own } } }`,
      `{ ${before}_entities(representations: [${'{__typename: "Item", text: "x"}'.repeat(MANY)}]) { ... on Item { ${aliases('text')} } } }`,
    ].map((query) => [query.slice(0, 50), query] as const),
  )(
    'nothing but the error is told, and no more is read than there is room for: %s',
    async (_title, query) => {
      expect(await run({ query })).toMatchObject(tooLarge);
      expect(resolved).toBeLessThan(MOST_DATA_CHARACTERS / 5);
    },
  );

  it('which would be read whole otherwise, an answer with room for it tells', async () => {
    const { data, errors } = await run({ query: `{ ${before}word now { text } }` });
    expect([data?.['word'], (data?.['now'] as unknown[]).length]).toEqual(['word', MANY]);
    expect(errors?.length ?? 0).toBe(before === 'broken ' ? 1 : 0);
  });
});

test('an execution ends where there is no room, and has no result then', async () => {
  const characters = charactersOfMember('word') + charactersOfMember('__typename') + 'word'.length;
  for (const [room, data] of [
    [new AnswerRoom(characters), { word: 'word', __typename: 'Query' }],
    [new AnswerRoom('word'.length), { word: 'word', __typename: 'Query' }],
    [new AnswerRoom('word'.length - 1), undefined],
  ] as const) {
    const result = await executeWithin(room, {
      schema,
      document: parse('{ word __typename }'),
      contextValue: {},
    });
    expect(result?.data).toEqual(data);
    expect(room.isExceeded).toBe(data === undefined);
  }
});

describe('where a later item of a list finds no room', () => {
  const left: unknown[] = [];
  const note = (reason: unknown): void => void left.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it.each([1, 3, 10, 30, 100, 300, 900])(
    'what was promised of those before it is dropped, and rejects nowhere: %i to an item',
    async (count) => {
      const names = Array.from({ length: count }, (_, index) => `n${index}: name`).join(' ');
      const document = parse(`{ broken slow { ${names} soon { name } fails sooner { name } } }`);
      for (const characters of [500, 5_000, 50_000, 500_000]) {
        const room = new AnswerRoom(characters);
        const args = { schema: slow, document, contextValue: {} };
        expect([await executeWithin(room, args), room.isExceeded]).toEqual([null, true]);
      }
      // Node tells of what nobody has handled once the microtasks of a turn are done.
      for (let turns = 0; turns < 20; turns += 1) await turn();
      expect(left).toEqual([]);
    },
  );

  const thing = { name: 'x'.repeat(1_000) };
  const slow = buildSubgraphSchema({
    typeDefs: /* GraphQL */ `
      type Thing @key(fields: "name") {
        name: String!
        soon: Thing!
        sooner: [Thing!]!
        fails: Int!
      }
      type Query {
        broken: Int
        slow: [Thing!]!
      }
    `,
    resolvers: {
      Thing: {
        __resolveReference: () => thing,
        soon: () => turn(thing),
        sooner: () => Promise.resolve([thing, thing]),
        fails: () => turn().then(() => Promise.reject(new Error('This one fails.'))),
      },
      Query: {
        broken: () => {
          throw new Error('This one is broken.');
        },
        slow: () => Array.from({ length: 600 }, () => thing),
      },
    },
  });
});
