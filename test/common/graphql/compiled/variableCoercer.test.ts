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

function definitionsOf(types: readonly string[]): readonly VariableDefinitionNode[] {
  const declared = types.map((type, place) => `$v${place}: ${type}`).join(', ');
  return getOperationAST(parse(`query (${declared}) { x }`))?.variableDefinitions ?? [];
}

describe('variables of a compiled operation', () => {
  it('get the values that graphql-js gives them, and none where it tells an error', () => {
    const variable = fc.record({
      type: fc.constantFrom(...TYPES),
      given: fc.option(given, { nil: null }),
      isGiven: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(variable, { minLength: 1, maxLength: 3 }), (variables) => {
        const definitions = definitionsOf(variables.map(({ type }) => type));
        const values = Object.fromEntries(
          variables.flatMap((each, place) => (each.isGiven ? [[`v${place}`, each.given]] : [])),
        );
        const { coerced = null } = getVariableValues(schema, definitions, values);
        expect(variableCoercer(schema, definitions)(values)).toEqual(coerced);
      }),
      { numRuns: 400 },
    );
  });

  it('get their defaults where they are not given, and null where null is given', () => {
    const definitions = definitionsOf(['Int = 3', '[ID!] = ["a"]', 'Filter = { kind: ONE }']);
    const coerce = variableCoercer(schema, definitions);
    expect(coerce({ v0: null })).toEqual({ v0: null, v1: ['a'], v2: { kind: 'ONE', depth: 2 } });
  });
});
