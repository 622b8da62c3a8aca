import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { errorTable } from '../../../common/errors/errorTable';
import { validationFix } from '../../../gateway/errors/validationFix';
import { withFix } from '../../../gateway/errors/withFix';

const schema = buildSchema(`
  enum Kind { MSP CPTS }
  input Filter { name: String! }
  input Choice @oneOf { id: ID name: String }
  interface Named { name: String }
  type Town implements Named { name: String size(first: Int!): Int }
  type Region implements Named { name: String }
  type Query { town(number: Int, kind: Kind, filter: Filter, choice: Choice): Town named: Named }
`);
const messagesOf = (text: string): string[] =>
  validate(schema, parse(text)).map(({ message }) => withFix(message, 'GRAPHQL_VALIDATION_FAILED'));

describe('what to do about', () => {
  it.each([
    ['an unknown field', '{ city }', 'Look the field up in the playground.'],
    ['an unknown field of an input', '{ town(filter: { name: "a", x: 1 }) { name } }', 'Look the field up'],
    ['an unknown argument', '{ town(x: 1) { name } }', 'Look its arguments up in the playground.'],
    [
      'an unknown type',
      'query ($a: City) { town(kind: $a) { name } }',
      'Look the type up in the playground.',
    ],
    ['an unknown directive', '{ named @x { name } }', 'Leave the directive out'],
    ['a directive elsewhere', 'query @skip(if: true) { named { name } }', 'Leave the directive out'],
    ['an unknown fragment', '{ named { ...a } }', 'Define the fragment in the same document'],
    ['an unused fragment', '{ named { name } } fragment a on Town { name }', 'Spread the fragment'],
    ['fragments in a circle', '{ named { ...a } } fragment a on Town { ...a }', 'Write the fields that are'],
    ['a fragment of another type', '{ town { ... on Region { name } } }', 'Put the fragment where'],
    ['a fragment on an enum', '{ named { ... on Kind { name } } }', 'Name an object type, an interface'],
    ['an undeclared variable', '{ town(number: $a) { name } }', 'Declare the variable with its type, as in'],
    ['an unused variable', 'query ($a: Int) { named { name } }', 'Use the variable, or leave'],
    [
      'a variable of another type',
      'query ($a: Kind) { town(number: $a) { name } }',
      'that its place expects.',
    ],
    ['two anonymous operations', '{ named { name } } { town { name } }', 'Name each operation'],
    ['two operations of a name', 'query a { named { name } } query a { town { name } }', 'Keep one of them'],
    ['fields in conflict', '{ town(number: 1) { name } town { name } }', 'ask for it alike at each place.'],
    ['a number that is too large', '{ town(number: 2147483648) { name } }', 'from -2147483648 to 2147483647'],
    ['a value of another type', '{ town(filter: 1) { name } }', 'Write a value of that type.'],
    ['an unknown value', '{ town(kind: MSPS) { name } }', 'Write a value of that type.'],
    ['a missing argument', '{ town { size } }', 'Give it a value.'],
    ['a missing field of an input', '{ town(filter: {}) { name } }', 'Give it a value.'],
    ['no fields of an object', '{ town }', 'Write the fields that are needed after it'],
    ['fields of a text', '{ town { name { a } } }', 'Leave out the braces after it.'],
    [
      'two of one choice',
      '{ town(choice: { id: 1, name: "a" }) { name } }',
      'Give exactly one of its fields',
    ],
    [
      'a definition of a type',
      '{ named { name } } type A { a: Int }',
      'Send operations and fragments alone.',
    ],
  ])('%s is said after it', (_what, text, fix) => {
    const messages = messagesOf(text);
    expect(messages.filter((message) => message.includes(fix))).not.toEqual([]);
    for (const message of messages) expect(message).not.toContain(errorTable.GRAPHQL_VALIDATION_FAILED.fix);
  });

  it('words that nobody foresaw is to look at the place', () => {
    expect(validationFix('The moon is full.')).toBe(errorTable.GRAPHQL_VALIDATION_FAILED.fix);
  });

  it('too many errors is to mend the first', () => {
    const document = parse('{ a b c }');
    const last = validate(schema, document, undefined, { maxErrors: 1 }).at(-1);
    expect(validationFix(last?.message ?? '')).toBe(errorTable.MORE_ERRORS.fix);
  });
});

describe('introspection', () => {
  const fields = (levels: number): string =>
    `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`;

  it('is answered with two lists within each other, and as programs ask', () => {
    expect([...messagesOf(fields(2)), ...messagesOf(getIntrospectionQuery())]).toEqual([]);
  });

  it('is refused with three, and told how many there may be', () => {
    expect(messagesOf(fields(3))).toEqual([expect.stringContaining('at most 2 may stand within each other')]);
  });
});
