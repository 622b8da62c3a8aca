import fc from 'fast-check';
import {
  buildSchema,
  Kind,
  parse,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileAnswer } from '../../../gateway/answer/compileAnswer';
import { Choices } from './support/Choices';
import { RandomData } from './support/randomData';
import { randomOperation } from './support/randomOperation';
import { executeReference, referenceSchema, toldError } from './support/reference';
import { SCHEMAS } from './support/schemas';

const pairs = SCHEMAS.map((sdl) => ({ schema: buildSchema(sdl), reference: referenceSchema(sdl) }));
// Without bias: short lists and small numbers, which fast-check likes best, choose next to nothing.
const numbers = fc.noBias(fc.array(fc.nat(10_000), { maxLength: 300, size: 'max' }));
const runs = { numRuns: 1_000 };

/** A case as chosen: an operation, its data, its variables and the fields that are forbidden. */
function caseOf(schema: GraphQLSchema, choices: Choices, mayForbid: boolean) {
  const document = parse(randomOperation(schema, choices));
  const [operation, ...others] = document.definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const fragments = new Map(others.map((fragment) => [fragment.name.value, fragment]));
  const forbidden = new Set<FieldNode>();
  const forbid = (node: FieldNode): void => {
    if (mayForbid && node.name.value !== '__typename' && choices.onceIn(15)) forbidden.add(node);
  };
  visit(document, { [Kind.FIELD]: forbid });
  const root = schema.getRootType(operation.operation);
  const made = new RandomData(schema, fragments, choices).object(root!, [operation.selectionSet]);
  const data = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
  const variables = { a: choices.onceIn(2), b: choices.onceIn(2) };
  return {
    document,
    operation,
    fragments,
    forbidden,
    data,
    variables,
    missingScopes: ['some:scope'],
    dataKeys: new Map<string, string>(),
  };
}

describe('what is written equals what graphql-js gives', () => {
  it.each(pairs.map((pair, index) => [index, pair] as const))('in data and errors (schema %i)', (_, pair) => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        const parts = caseOf(pair.schema, new Choices(chosen), true);
        const { text, errors } = compileAnswer({ schema: pair.schema, ...parts })(
          parts.data,
          parts.variables,
          [],
        );
        const expected = executeReference(pair.reference, parts);
        expect(text).toBe(JSON.stringify(expected.data));
        expect(errors.map(toldError)).toEqual((expected.errors ?? []).slice(0, 100).map(toldError));
      }),
      runs,
    );
  });

  it.each(pairs)('for every combination of conditions, by one writer', ({ schema, reference }) => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        const parts = caseOf(schema, new Choices(chosen), false);
        const write = compileAnswer({ schema, ...parts });
        for (const [a, b] of [
          [true, true],
          [true, false],
          [false, true],
          [false, false],
          [true, true],
        ]) {
          const expected = executeReference(reference, { ...parts, variables: { a, b } });
          expect(write(parts.data, { a, b }, []).text).toBe(JSON.stringify(expected.data));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(pairs)('and no null is told twice where an error explains it', ({ schema }) => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        const parts = caseOf(schema, new Choices(chosen), false);
        const write = compileAnswer({ schema, ...parts });
        const first = write(parts.data, parts.variables, []);
        const second = write(parts.data, parts.variables, first.errors);
        expect(second.text).toBe(first.text);
        expect(second.errors.filter(({ message }) => message.startsWith('Cannot return null'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('and the data stay as they were', () => {
    const [{ schema }] = pairs as [(typeof pairs)[number]];
    fc.assert(
      fc.property(numbers, (chosen) => {
        const parts = caseOf(schema, new Choices(chosen), false);
        const before = JSON.stringify(parts.data);
        compileAnswer({ schema, ...parts })(parts.data, parts.variables, []);
        expect(JSON.stringify(parts.data)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
