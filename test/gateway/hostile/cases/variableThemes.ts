import { ask, post } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const wrong = (name: string, query: string, variables: unknown): HostileCase => [
  name,
  ask(query, variables),
  400,
  'BAD_USER_INPUT',
];

const ECHO =
  'query ($n: Int, $p: Float, $t: String, $k: Kind) { echo(number: $n, price: $p, text: $t, kind: $k) }';
const FILTER = 'query ($f: Filter) { items(filter: $f) { total } }';
const NAMES = 'query ($names: [String!]!) { resolve(names: $names) { id } }';
const ITEM = 'query ($id: ID!) { item(id: $id) { id } }';

const raw = (query: string, variables: string): Buffer =>
  post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);

/** A filter within filters. */
const nested = (levels: number): object => (levels === 0 ? {} : { and: [nested(levels - 1)] });

/** Variables that do not fit, and some that do. */
export const variableThemes: readonly HostileTheme[] = [
  {
    name: 'variables that do not fit',
    cases: [
      wrong('none where one is needed', ITEM, {}),
      wrong('null where one is needed', ITEM, { id: null }),
      wrong('an object for an id', ITEM, { id: { $ne: null } }),
      wrong('a list for an id', ITEM, { id: ['1', '2'] }),
      wrong('a text of 200 kB for a number', ECHO, { n: 'a'.repeat(200_000) }),
      wrong('a number beyond 32 bits', ECHO, { n: 2 ** 31 }),
      wrong('half a number', ECHO, { n: 1.5 }),
      ['a number beyond all', raw(ECHO, '{"n":1e999}'), 400, 'BAD_USER_INPUT'],
      ['a fraction beyond all', raw(ECHO, '{"p":-1e999}'), 400, 'BAD_USER_INPUT'],
      ['a number of 100 000 digits', raw(ECHO, `{"n":${'9'.repeat(100_000)}}`), 400, 'BAD_USER_INPUT'],
      wrong('a number for a text', ECHO, { t: 1 }),
      wrong('an object with toString for a text', ECHO, { t: { toString: 'a' } }),
      wrong('a value that is not in the enum', ECHO, { k: 'BOOKS' }),
      wrong('a value of the enum’s prototype', ECHO, { k: 'constructor' }),
      wrong('20 000 wrong names', NAMES, { names: Array.from({ length: 20_000 }, () => null) }),
      wrong('180 kB of wrong objects', NAMES, { names: Array.from({ length: 10_000 }, () => ({ a: [1] })) }),
      wrong('10 000 wrong members', FILTER, {
        f: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`m${i}`, i])),
      }),
      wrong('members that are almost right', FILTER, { f: { txt: 'a', numbr: 1, prise: 2, knd: 'BOOK' } }),
      wrong('a wrong member at each of many places', FILTER, {
        f: { and: Array.from({ length: 5_000 }, () => ({ number: 'x' })) },
      }),
      wrong('a text instead of an input', FILTER, { f: 'a' }),
      [
        'inputs 10 within each other, wrong at the end',
        ask(FILTER, { f: { and: [nested(7), { kind: 1 }] } }),
        400,
        'BAD_USER_INPUT',
      ],
      ['inputs 30 within each other', ask(FILTER, { f: nested(30) }), 400, 'BAD_REQUEST'],
      [
        'a list that stands alone, 18 deep',
        ask(NAMES, { names: JSON.parse(`${'['.repeat(18)}${']'.repeat(18)}`) as unknown }),
        400,
        'BAD_USER_INPUT',
      ],
    ],
  },
  {
    name: 'variables that fit',
    cases: [
      [
        'nobody asks for',
        ask('{ __typename }', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i]))),
        200,
        null,
      ],
      ['inputs 8 within each other', ask(FILTER, { f: nested(8) }), 200, null],
      ['1 000 names', ask(NAMES, { names: Array.from({ length: 1_000 }, (_, i) => `n${i}`) }), 200, null],
      [
        'a variable constructor',
        ask('query ($constructor: Int) { echo(number: $constructor) }', { constructor: 1 }),
        200,
        null,
      ],
      [
        'a variable that objects have and the request has not',
        ask('query ($toString: Int) { echo(number: $toString) }', {}),
        200,
        null,
      ],
      ['a zero character in a text', ask(ECHO, { t: '\u0000' }), 200, null],
    ],
  },
];
