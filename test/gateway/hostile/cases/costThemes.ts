import { ask } from '../support/rawRequest';
import type { HostileCase, HostileTheme } from './HostileCase';

const costly = (name: string, query: string, variables?: unknown): HostileCase => [
  name,
  ask(query, variables),
  400,
  'OPERATION_TOO_COSTLY',
];
/** A page whose size a variable gives. */
export const PAGE = 'query ($n: Int) { items(first: $n) { nodes { id } } }';

/** Operations over the budget, and sizes that are none. */
export const costThemes: readonly HostileTheme[] = [
  {
    name: 'an operation over its budget',
    cases: [
      costly('a page of 200 000', '{ items(first: 200000) { nodes { id } } }'),
      costly('a page of 2 147 483 647 by a variable', PAGE, { n: 2 ** 31 - 1 }),
      costly(
        'a page by default of a variable',
        `query ($n: Int = 200000) { items(first: $n) { nodes { id } } }`,
      ),
      costly('pages within pages', '{ items(first: 400) { nodes { similar(first: 400) { id } } } }'),
      costly(
        'usual sizes within each other',
        `{ history { items { nodes { similar { similar { id } } } } } }`,
      ),
      costly(
        'the same page under 30 names',
        `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: items(first: 5000) { nodes { id } }`).join(' ')} }`,
      ),
      costly(
        'pages in fragments',
        '{ items(first: 400) { nodes { ...f } } } fragment f on Item { similar(first: 400) { id } }',
      ),
      costly(
        'the dearest of operations where none is named',
        `query A { __typename } query B { items(first: 200000) { nodes { id } } }`,
      ),
    ],
  },
  {
    name: 'a size that is none',
    cases: [
      [
        'a negative page pays for nothing',
        ask('{ a: items(first: -200000) { nodes { id } } b: items(first: 200000) { nodes { id } } }'),
        400,
        'OPERATION_TOO_COSTLY',
      ],
      ['a negative page by a variable', ask(PAGE, { n: -5 }), 200, null],
      ['no page', ask(PAGE, { n: null }), 200, null],
      ['a page as a text', ask(PAGE, { n: '200000' }), 400, 'BAD_USER_INPUT'],
      ['a page without an end', ask(PAGE, { n: [[1]] }), 400, 'BAD_USER_INPUT'],
    ],
  },
];
