import { getIntrospectionQuery } from 'graphql';
import { ask } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const large = (name: string, query: string): HostileCase => [name, ask(query), 400, 'OPERATION_TOO_LARGE'];
const invalid = (name: string, query: string): HostileCase => [
  name,
  ask(query),
  400,
  'GRAPHQL_VALIDATION_FAILED',
];

/** Fragments that each spread the next one twice. */
const doubling = (levels: number, end: string): string =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { ${end} }`;

const similar = (levels: number): string =>
  `{ item(id: 1) { ${'similar(first: 1) { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;

/** Documents that are too large or wrong, and some that programs send. */
export const documentThemes: readonly HostileTheme[] = [
  {
    name: 'a document that is more than any operation needs',
    cases: [
      ['fields 21 deep', ask(similar(20)), 400, 'OPERATION_TOO_DEEP'],
      ['fields 2 000 deep', ask(similar(2_000)), 400, 'OPERATION_TOO_LARGE'],
      ['20 000 brackets', ask(`{ echo(text: ${'['.repeat(20_000)}`), 400, 'OPERATION_TOO_DEEP'],
      large('250 kB of fields', `{ ${'__typename '.repeat(20_000)} }`),
      large('250 kB of commas and a query', `{ ${'a,'.repeat(100_000)} }`),
      large('fragments that double 24 times', doubling(24, '__typename')),
      large('fragments that double and hold nothing', doubling(40, '...none')),
      large('one field 500 times', `{ ${'__typename '.repeat(500)} }`),
      large('one field under another field 500 times', `{ item(id: 1) { ${'id '.repeat(500)} } }`),
      large(
        'one field out of 200 fragments',
        `{ ${times(200, (i) => `...f${i}`)} } ${times(200, (i) => `fragment f${i} on Query { __typename }`)}`,
      ),
      large('501 aliases', `{ item(id: 1) { ${times(501, (i) => `a${i}: id`)} } }`),
      large('251 fields of the query itself', `{ ${times(251, (i) => `a${i}: __typename`)} }`),
      large(
        '51 operations',
        times(51, (i) => `query q${i} { __typename }`),
      ),
      large('251 fragments', `{ __typename } ${times(251, (i) => `fragment f${i} on Query { __typename }`)}`),
      large('11 directives on one field', `{ __typename ${'@skip(if: false) '.repeat(11)} }`),
      large('11 directives that nobody knows', `{ __typename ${times(11, (i) => `@d${i}`)} }`),
      large('251 directives', `{ item(id: 1) { ${times(251, (i) => `a${i}: id @a`)} } }`),
      large('251 variables', `query (${times(251, (i) => `$v${i}: Int`)}) { __typename }`),
      large('an alias of 129 characters', `{ ${'a'.repeat(129)}: __typename }`),
      large('a field of 100 000 characters', `{ ${'a'.repeat(100_000)} }`),
      [
        '51 fragments without a name within each other',
        ask(`{ ${'... { '.repeat(51)} __typename ${'}'.repeat(51)} }`),
        400,
        'OPERATION_TOO_DEEP',
      ],
      [
        'lists 51 deep as a value',
        ask(`{ echo(text: ${'['.repeat(51)}${']'.repeat(51)}) }`),
        400,
        'OPERATION_TOO_DEEP',
      ],
    ],
  },
  {
    name: 'a document that is wrong',
    cases: [
      ['half a query', ask('{ item(id: 1'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['a text without an end', ask('{ echo(text: "'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['a zero character', ask('{ item\u0000 }'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['an escape that is none', ask('{ echo(text: "\\u{110000}") }'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['comments alone', ask('#'.repeat(200_000)), 400, 'GRAPHQL_PARSE_FAILED'],
      invalid('200 unknown fields', `{ ${times(200, (i) => `items${i}`)} }`),
      invalid('200 fields that are almost known', `{ item(id: 1) { ${times(200, (i) => `titl${i}`)} } }`),
      invalid('unknown types', `{ ${times(100, (i) => `... on Ite${i} { id }`)} }`),
      invalid('fragments in a circle that doubles', doubling(24, '...f0')),
      invalid('a fragment within itself', '{ ...f } fragment f on Query { ...f }'),
      invalid('a fragment within itself that nobody asks for', '{ __typename } fragment f on Query { ...f }'),
      invalid(
        'a fragment within its own fields',
        '{ item(id: 1) { ...f } } fragment f on Item { similar { ...f } }',
      ),
      invalid(
        '250 fragments in a circle, each of all',
        `{ ...f0 } ${times(250, (i) => `fragment f${i} on Query { ${times(5, (j) => `...f${(i + j) % 250}`)} }`)}`,
      ),
      invalid('a schema', 'type Query { a: Int }'),
      invalid('an extension of the schema', '{ __typename } extend type Query { a: Int }'),
      invalid('fields that conflict', `{ ${times(100, (i) => `a: item(id: ${i}) { id }`)} }`),
      invalid('a variable that is not declared', '{ item(id: $a) { id } }'),
      invalid(
        'introspection that goes round',
        `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
      ),
      invalid('a number beyond 32 bits', '{ items(first: 99999999999) { total } }'),
      large('a number beyond all', '{ echo(price: 1e999) }'),
      large('a number of 400 digits', `{ echo(price: ${'9'.repeat(400)}) }`),
      invalid('the entities of the subgraphs', '{ _entities(representations: []) { __typename } }'),
      invalid('the SDL of the subgraphs', '{ _service { sdl } }'),
      ['a mutation', ask('mutation { __typename }'), 400, 'OPERATION_NOT_SUPPORTED'],
      ['a subscription', ask('subscription { __typename }'), 400, 'OPERATION_NOT_SUPPORTED'],
      [
        'two operations without a choice',
        ask('query A { __typename } query B { __typename }'),
        400,
        'OPERATION_RESOLUTION_FAILURE',
      ],
      [
        'a field under the name of the type',
        ask('{ item(id: 1) { __typename: id } }'),
        400,
        'RESERVED_ALIAS',
      ],
    ],
  },
  {
    name: 'a document that programs send',
    cases: [
      ['introspection', ask(getIntrospectionQuery()), 200, null],
      [
        'introspection of all there is',
        ask(
          getIntrospectionQuery({
            descriptions: true,
            specifiedByUrl: true,
            directiveIsRepeatable: true,
            schemaDescription: true,
            inputValueDeprecation: true,
            oneOf: true,
          }),
        ),
        200,
        null,
      ],
      ['fields 20 deep', ask(similar(9)), 200, null],
      [
        '100 fields of the query itself',
        ask(`{ ${times(100, (i) => `a${i}: item(id: ${i}) { id title }`)} }`),
        200,
        null,
      ],
      [
        'one field out of 50 fragments',
        ask(
          `{ item(id: 1) { ${times(50, (i) => `...f${i}`)} } } ${times(50, (i) => `fragment f${i} on Item { id title }`)}`,
        ),
        200,
        null,
      ],
      [
        'aliases like members of every object',
        ask('{ constructor: item(id: 1) { toString: id valueOf: title hasOwnProperty: tags } }'),
        200,
        null,
      ],
    ],
  },
];
