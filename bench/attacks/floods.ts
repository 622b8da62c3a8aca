import { getIntrospectionQuery } from 'graphql';
import { ask } from '../../test/gateway/hostile/support/rawRequest';

/** An attack that is sent again and again; the number is another each time. */
export interface Flood {
  readonly name: string;
  /** How many clients send it at once; left out: as many as all others. */
  readonly atOnce?: number;
  readonly bytes: (number: number) => Buffer;
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const same = (name: string, bytes: Buffer): Flood => ({ name, bytes: () => bytes });

const doubling = (levels: number): string =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { __typename }`;

/** The largest answers that are given, and those that would be larger. */
const everyScalar =
  'code name level population { value year kind origin unknownReason note source { title } } region { code name } department { code name }';
const aliases = (count: number, field: string): string => times(count, (i) => `a${i}: ${field}`);

const countOfCommunes = `{ departments { code communes(first: 100) { nodes { code professionalCounts { total } } } } }`;

/** More than are under way together, and than may wait. */
const CROWD = 200;

/** What costs most of what the limits let through, and what they refuse, in the terms of Maillage's own schema. */
export const FLOODS: readonly Flood[] = [
  {
    ...same(
      'what anybody may ask',
      ask('{ department(code: "49") { communes(first: 50) { nodes { code } } } }'),
    ),
    atOnce: CROWD,
  },
  same('fragments that double', ask(doubling(30))),
  same('as many equal fields as pass', ask(`{ ${times(140, () => 'country { code name }')} }`)),
  same('240 unknown fields', ask(`{ ${times(240, (i) => `commune${i}`)} }`)),
  same(
    '180 kB of wrong variables',
    ask('query ($n: [String!]!) { resolveCommunes(names: $n) { commune { code } } }', {
      n: Array.from({ length: 10_000 }, () => ({ a: [1] })),
    }),
  ),
  same('200 kB of brackets', ask('['.repeat(200_000))),
  same('introspection', ask(getIntrospectionQuery())),
  {
    name: 'operations that are all new',
    bytes: (number) =>
      ask(`{ a${number}: commune(code: "49007") { name region { name } cpts { id name } } }`),
  },
  {
    name: 'operations of 4 000 names that are all new',
    bytes: (number) =>
      ask(
        `{ a${number}: commune(code: "49007") { name } b${number}: resolveCommunes(names: [${times(4_000, () => '"x"')}]) @skip(if: true) { outcome } }`,
      ),
  },
  {
    name: '1 000 names that are none',
    bytes: (number) =>
      ask('query ($n: [String!]!) { resolveCommunes(names: $n) { commune { code } } }', {
        n: Array.from({ length: 1_000 }, (_, index) => `Sant Jaen ${number} ${index}`),
      }),
  },
  {
    name: '95 searches',
    bytes: (number) =>
      ask(`{ ${times(95, (i) => `a${i}: searchTerritories(text: "sant jaen ${number} ${i}") { score }`)} }`),
  },
  {
    name: 'answers that are nearly too large',
    bytes: (number) => ask(`{ communes(first: 5000) { c${number}: totalCount nodes { ${everyScalar} } } }`),
  },
  same(
    'answers that would be too large',
    ask(`{ departments { communes(first: 165) { nodes { ${everyScalar} } } } }`),
  ),
  same(
    'the same beside an error',
    ask(
      `{ commune(code: "99999") { name } departments { communes(first: 165) { nodes { ${everyScalar} } } } }`,
    ),
  ),
  same(
    'aliases that would make 340 MB of an answer',
    ask(`{ communes(first: 4900) { nodes { ${times(480, (i) => `a${i}_`.padEnd(126, 'x') + ': name')} } } }`),
  ),
  same(
    'lists within lists, under forty names each',
    ask(`{ departments { epcis { communes { ${aliases(40, 'name')} } } } }`),
  ),
  same('10 900 communes with their professionals, a fifth of the budget', ask(countOfCommunes)),
  same(
    'ten years of all departments, a quarter of the budget',
    ask(
      '{ departments { code coverageHistory(from: "2019-01-01", to: "2028-12-31", step: MONTH) { on rate { low high } } } }',
    ),
  ),
  same(
    '95 pages of professionals',
    ask(
      `{ ${times(95, (i) => `a${i}: professionals(first: 100, filter: { departmentCode: "${String(i + 1).padStart(2, '0')}" }) { totalCount nodes { rpps } }`)} }`,
    ),
  ),
];
