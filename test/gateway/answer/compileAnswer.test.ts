import { buildSchema, executeSync, getIntrospectionQuery, GraphQLError, parse } from 'graphql';
import { compileAnswer } from '../../../gateway/answer/compileAnswer';
import { partsOf, written } from './support/written';

const sdl = `
  interface Place { name: String! }
  type Town implements Place { name: String! mayor: Person population: Int! }
  type Region implements Place { name: String! towns: [Town!] }
  type Person { name: String! age: Int }
  type Query { place: Place town: Town towns: [Town]! must: Town! }
  type Mutation { build: Town }
`;
const town = { __typename: 'Town', code: '83050', name: 'Draguignan', population: 40_000 };

describe('the order of an answer', () => {
  it('is that of the selections, and leaves out what was fetched for other reasons', () => {
    const { text } = written({
      sdl,
      query: '{ town { population called: name } }',
      data: { town: { ...town, called: 'D' } },
    });
    expect(text).toBe('{"town":{"population":40000,"called":"D"}}');
  });

  it('is that of the type that came, where fragments say more of it', () => {
    const query =
      '{ place { ... on Region { towns { name } } name ... on Town { population name } ...f } } fragment f on Place { __typename }';
    expect(written({ sdl, query, data: { place: town } }).text).toBe(
      '{"place":{"name":"Draguignan","population":40000,"__typename":"Town"}}',
    );
  });

  it('changes with the conditions', () => {
    const parts = partsOf({
      sdl,
      query: 'query ($x: Boolean!) { town { name @include(if: $x) population name } }',
    });
    const write = compileAnswer(parts);
    expect(write({ town }, { x: true }, []).text).toBe('{"town":{"name":"Draguignan","population":40000}}');
    expect(write({ town }, { x: false }, []).text).toBe('{"town":{"population":40000,"name":"Draguignan"}}');
  });

  it('holds nothing where everything is skipped', () => {
    expect(written({ sdl, query: '{ town @skip(if: true) { name } }', data: {} }).text).toBe('{}');
  });
});

describe('__typename', () => {
  it('is the type itself, under any alias and whatever the data say, at the roots too', () => {
    const query = 'mutation { kind: __typename build { a: __typename name } }';
    const data = { kind: 'x', build: { ...town, __typename: 'Other', a: 'y' } };
    expect(written({ sdl, query, data }).text).toBe(
      '{"kind":"Mutation","build":{"a":"Town","name":"Draguignan"}}',
    );
  });
});

describe('introspection', () => {
  it('is written as it was answered', () => {
    const schema = buildSchema(sdl);
    const query = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true });
    const { data } = executeSync({ schema, document: parse(query) });
    expect(written({ sdl, query, data }).text).toBe(JSON.stringify(data));
  });
});

describe('a null that may not be', () => {
  it('goes up to the next place that may be null, with one error', () => {
    const { text, told } = written({
      sdl,
      query: '{ towns { name } place { name } }',
      data: { towns: [town, { name: null }], place: null },
    });
    expect(text).toBe('{"towns":[{"name":"Draguignan"},null],"place":null}');
    expect(told).toEqual([['Cannot return null for non-nullable field Town.name.', 'towns.1.name']]);
  });

  it('goes up to the data, and missing fields count as null', () => {
    const { text, told, errors } = written({
      sdl,
      query: '{ place { name } alias: must { name } }',
      data: {},
    });
    expect(text).toBe('null');
    expect(told).toEqual([['Cannot return null for non-nullable field Query.must.', 'alias']]);
    expect(errors[0]?.extensions).toEqual({ code: 'SUBGRAPH_INVALID_DATA' });
  });

  it.each([
    ['on the way to it', ['towns', 1], 0],
    ['at it', ['towns', 1, 'name'], 0],
    ['below it', ['towns', 1, 'name', 'x'], 0],
    ['of the whole', undefined, 0],
    ['beside it', ['towns', 0, 'name'], 1],
    ['of a sibling', ['towns', 1, 'population'], 1],
  ])('is not told again where an error %s is known', (_, path, count) => {
    const errors = [new GraphQLError('known', path === undefined ? {} : { path })];
    const { text, errors: more } = written({
      sdl,
      query: '{ towns { name } }',
      data: { towns: [town, {}] },
      errors,
    });
    expect(text).toBe('{"towns":[{"name":"Draguignan"},null]}');
    expect(more).toHaveLength(count);
  });
});

describe('a field that the caller may not see', () => {
  it('is null with an error, even where the data hold it', () => {
    const { text, errors } = written({
      sdl,
      query: '{ town { name who: mayor { name } } }',
      data: { town: { ...town, who: { name: 'M' } } },
      forbidden: ['mayor'],
    });
    expect(text).toBe('{"town":{"name":"Draguignan","who":null}}');
    expect(errors).toMatchObject([
      { path: ['town', 'who'], extensions: { code: 'FORBIDDEN', value: '["some:scope"]' } },
    ]);
  });

  it('takes its parent with it where it may not be null', () => {
    const { text, errors } = written({
      sdl,
      query: '{ town { population } }',
      data: { town },
      forbidden: ['population'],
    });
    expect(text).toBe('{"town":null}');
    expect(errors).toHaveLength(1);
  });
});
