import fc from 'fast-check';
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  parse,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { variableCoercer } from '../../../../common/graphql/compiled/variableCoercer';

const schema: GraphQLSchema = buildSchema(`
  scalar Any
  enum Kind { ONE TWO }
  input Filter { kind: Kind, words: [String!], depth: Int = 2 }
  type Query { x(id: ID, number: Float, flag: Boolean, kind: Kind, any: Any, filter: Filter): Int }
`);

const TYPES = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Kind', 'Any', 'Filter'].flatMap((name) => [
  name,
  `${name}!`,
  `[${name}]`,
  `[${name}!]!`,
  `[[${name}!]]`,
]);

const value = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 'ONE', 'THREE', '', 7, 2.5, 2 ** 40, NaN, true, {}, []),
  fc.constantFrom<unknown>(
    { kind: 'ONE' },
    { words: ['a', null] },
    { other: 1 },
    { kind: 'TWO', depth: null },
  ),
);

const given = fc.oneof(value, fc.array(fc.oneof(value, fc.array(value, { maxLength: 2 })), { maxLength: 3 }));

/** Names that objects inherit, and one that none does. */
const NAMES = ['a', 'constructor', 'toString', '__proto__'];

/** Some fit no type, as in documents that are not validated. */
const DEFAULTS = [
  '',
  ' = null',
  ' = 7',
  ' = "x"',
  ' = ONE',
  ' = [1, null]',
  ' = { words: ["x"] }',
  ' = { no: 1 }',
];

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly byDefault: string;
}

function definitionsOf(variables: readonly Variable[]): readonly VariableDefinitionNode[] {
  const declared = variables.map(({ name, type, byDefault }) => `$${name}: ${type}${byDefault}`).join(', ');
  return getOperationAST(parse(`query (${declared}) { x }`))?.variableDefinitions ?? [];
}

describe('variables of a compiled operation', () => {
  it('get the values that graphql-js gives them, and none where it tells an error', () => {
    const variable = fc.record({
      name: fc.constantFrom(...NAMES),
      type: fc.constantFrom(...TYPES),
      byDefault: fc.constantFrom(...DEFAULTS),
      given: fc.option(given, { nil: null }),
      isGiven: fc.boolean(),
    });
    const selector = ({ name }: Variable): string => name;
    fc.assert(
      fc.property(fc.uniqueArray(variable, { minLength: 1, maxLength: 3, selector }), (variables) => {
        const definitions = definitionsOf(variables);
        const values = Object.fromEntries(
          variables.flatMap(({ name, ...each }) => (each.isGiven ? [[name, each.given]] : [])),
        );
        const { coerced = null } = getVariableValues(schema, definitions, values);
        const ours = variableCoercer(schema, definitions)(values);
        // Entries tell apart what is an object's own and what it inherits, `__proto__` too.
        expect(ours === null ? null : Object.entries(ours)).toEqual(
          coerced === null ? null : Object.entries(coerced),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('get their defaults where they are not given, and null where null is given', () => {
    const definitions = definitionsOf([
      { name: 'a', type: 'Int', byDefault: ' = 3' },
      { name: 'b', type: '[ID!]', byDefault: ' = ["a"]' },
      { name: 'c', type: 'Filter', byDefault: ' = { kind: ONE }' },
    ]);
    const coerce = variableCoercer(schema, definitions);
    expect(coerce({ a: null })).toEqual({ a: null, b: ['a'], c: { kind: 'ONE', depth: 2 } });
  });

  it('named as what objects inherit are not there where they have no value', () => {
    const names = NAMES.map((name) => ({ name, type: 'Filter', byDefault: '' }));
    const coerced = variableCoercer(schema, definitionsOf(names))({});
    expect(NAMES.map((name) => coerced?.[name])).toEqual(NAMES.map(() => undefined));
  });
});
