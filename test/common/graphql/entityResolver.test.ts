import { execute, parse } from 'graphql';
import { buildSubgraphSchema } from '../../../common/graphql/buildSubgraphSchema';
import { operationRunner } from '../../../common/graphql/operationRunner';

const shared = Object.freeze({ code: '49' });
const schema = buildSubgraphSchema({
  typeDefs: `
    type Query { one: Int }
    type A @key(fields: "code") { code: ID! }
    type B @key(fields: "code") { code: ID! }
    type Plain @key(fields: "id") { id: ID! }
  `,
  resolvers: {
    A: {
      __resolveReference: ({ code }: { code: string }) => {
        if (code === 'throws') throw new Error('no');
        if (code === 'text') return 'text';
        return code === 'missing' ? null : shared;
      },
    },
    B: { __resolveReference: () => Promise.resolve(shared) },
  },
});
const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename ... on A { code } ... on B { code } ... on Plain { id }
  }
}`;

const A = (code: string) => ({ __typename: 'A', code });
const B = { __typename: 'B', code: '49' };
const cases: [string, object[], unknown[]][] = [
  ['one object as entities of two types', [A('1'), B, A('2')], ['A', 'B', 'A']],
  ['what does not exist as null', [A('missing'), B], [null, 'B']],
  ['a type without a resolver as its representation', [{ __typename: 'Plain', id: 'x' }], ['Plain']],
  ['one failure alone', [A('throws'), B, A('1')], [null, 'B', 'A']],
  ['what is no object as a failure', [A('text'), A('1')], [null, 'A']],
  ['an unknown type as a failure', [{ __typename: 'C' }, {}, A('1')], [null, null, 'A']],
];

it.each(cases)('gives %s', async (_what, representations, names) => {
  const run = operationRunner({ schema, createContext: () => ({}), onError: () => undefined });
  const variables = { representations };
  const compiled = await run({ query, variables });
  const truth = await execute({ schema, document: parse(query), variableValues: variables });
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(truth.data));
  const entities = compiled.data?.['_entities'] as ({ __typename: string } | null)[];
  expect(entities.map((entity) => entity?.__typename ?? null)).toEqual(names);
});

it('answers at once where all reference resolvers do', () => {
  const result = execute({
    schema,
    document: parse(query),
    variableValues: { representations: [A('1'), A('2')] },
  });
  expect(result).not.toBeInstanceOf(Promise);
});
