import { buildSchema } from 'graphql';
import { csvText } from '../../../cli/query/csvText';
import { linesOf } from './linesOf';

const unknown = buildSchema('type Query { nothing: Int }');

/** The table of a server whose fields no schema of ours knows. */
function lines(operation: string, data: unknown, rows: string | null = null): string[] {
  return linesOf({ operation, data, rows, schema: unknown });
}

const twoLists = '{ all { total nodes { name parts { code } people { rpps } } } }';
const twoListsData = {
  all: {
    total: 2,
    nodes: [
      { name: 'A', parts: [{ code: '1' }, { code: '2' }], people: [{ rpps: '9' }] },
      { name: 'B', parts: [{ code: '3' }], people: [] },
    ],
  },
};

describe('an answer as a table', () => {
  it('has a row for each element, and dotted columns in the order of the query', () => {
    const query = '{ communes { name coverage { rate { high low } } code } }';
    const communes = [
      { name: 'Puget', coverage: { rate: { high: 1, low: 0.5 } }, code: '83099' },
      { name: 'Vidauban', coverage: null, code: '83148' },
    ];
    expect(lines(query, { communes })).toEqual([
      'name;coverage.rate.high;coverage.rate.low;code',
      'Puget;1;0.5;83099',
      'Vidauban;;;83148',
    ]);
  });

  it('repeats the scalars around the innermost list', () => {
    const query = '{ department { code cpts { total nodes { name members { count } } } } }';
    const nodes = [
      { name: 'A', members: [{ count: 3 }, { count: null }] },
      { name: 'B', members: [{ count: 0 }] },
    ];
    expect(lines(query, { department: { code: '83', cpts: { total: 2, nodes } } })).toEqual([
      'department.code;department.cpts.total;department.cpts.nodes.name;count',
      '83;2;A;3',
      '83;2;A;',
      '83;2;B;0',
    ]);
  });

  it('keeps whoever has an empty inner list, and elements that are null', () => {
    const query = '{ communes { name cpts { id } } }';
    const communes = [
      { name: 'A', cpts: [] },
      null,
      { name: 'B', cpts: [{ id: 'x' }] },
      { name: 'C', cpts: null },
    ];
    expect(lines(query, { communes })).toEqual(['communes.name;id', 'A;', ';', 'B;x', 'C;']);
  });

  it('has a head and no row for an empty list with nothing around it', () => {
    expect(lines('{ page { nodes { name } } }', { page: { nodes: [] } })).toEqual(['name']);
  });

  it.each([[[]], [null]])('keeps one row for an object around %j, which has columns', (parts) => {
    const query = '{ place { area { km } parts { name } } }';
    const rows = 'place.parts';
    expect(lines(query, { place: { area: { km: 2 }, parts } }, rows)).toEqual(['place.area.km;name', '2;']);
    expect(lines(query, { place: null }, rows)).toEqual(['place.area.km;name']);
  });

  it('has one row where there is no list', () => {
    expect(lines('{ cpts { id stage { name } } }', { cpts: { id: 'x', stage: null } })).toEqual([
      'cpts.id;cpts.stage.name',
      'x;',
    ]);
  });

  it('writes a list of scalars into one cell, and takes it for rows where it is asked to', () => {
    const query = '{ communes { name postalCodes } }';
    const communes = [
      { name: 'A', postalCodes: ['1', '2'] },
      { name: 'B', postalCodes: [] },
      { name: 'C', postalCodes: null },
    ];
    expect(lines(query, { communes })).toEqual(['name;postalCodes', 'A;"[""1"",""2""]"', 'B;[]', 'C;']);
    expect(lines(query, { communes }, 'communes.postalCodes')).toEqual([
      'communes.name;communes.postalCodes',
      'A;1',
      'A;2',
      'B;',
      'C;',
    ]);
  });

  it('has no column for what @skip and @include take out', () => {
    const query = `query ($no: Boolean = false, $yes: Boolean!) {
      places { code name @include(if: $no) area @skip(if: true) { km } kind @include(if: $yes) ...More @skip(if: $yes)
        size { km @include(if: false) } parts @include(if: false) { code } } }
      fragment More on Place { more }`;
    const places = [{ code: '1', kind: 'X', size: {} }];
    const variables = { yes: true };
    expect(linesOf({ operation: query, data: { places }, schema: unknown, variables })).toEqual([
      'code;kind',
      '1;X',
    ]);
    const others = { yes: false, no: true };
    expect(linesOf({ operation: query, data: { places }, schema: unknown, variables: others })).toEqual([
      'code;name;more',
      '1;;',
    ]);
  });

  it('knows aliases, fragments and fields asked twice', () => {
    const query = `query Q { places: communes { ...Names nom: name ... on Commune { area { km: value } } area { unit } } }
      fragment Names on Commune { code ...Deep } fragment Deep on Commune { __typename }`;
    const places = [{ code: '1', __typename: 'Commune', nom: 'A', area: { km: 2, unit: 'km²' } }];
    expect(lines(query, { places })).toEqual(['code;__typename;nom;area.km;area.unit', '1;Commune;A;2;km²']);
  });

  it('begins all names at the data where two would be the same', () => {
    const data = { name: 'whole', parts: [{ name: 'part' }] };
    expect(lines('{ name parts { name } }', data)).toEqual(['name;parts.name', 'whole;part']);
  });

  it('has the same head whatever is known', () => {
    const query = '{ all { nodes { a { b } c } } }';
    const head = lines(query, { all: { nodes: [{ a: null, c: null }] } })[0];
    expect(lines(query, { all: { nodes: [{ a: { b: 1 }, c: 2 }] } })[0]).toBe(head);
  });
});

describe('lists side by side', () => {
  it('are refused, with the list to leave out', () => {
    expect(() => lines(twoLists, twoListsData)).toThrow(
      'A table has the rows of one list, and the operation has all.nodes.people beside all.nodes.parts: ' +
        'take it out of the operation, or choose the rows with "--rows all.nodes.people" or "--rows all.nodes.parts", ' +
        'which leaves other lists out.',
    );
  });

  it('are refused beside a longer chain', () => {
    const data = { a: [{ b: [{ c: 1 }] }], d: [{ e: 1 }] };
    expect(() => lines('{ d { e } a { b { c } } }', data)).toThrow(/has d beside a\.b: take it/);
  });

  it.each([
    ['all.nodes.parts', ['all.total;all.nodes.name;code', '2;A;1', '2;A;2', '2;B;3']],
    ['all.nodes.people', ['all.total;all.nodes.name;rpps', '2;A;9', '2;B;']],
    ['all.nodes', ['all.total;name', '2;A', '2;B']],
    ['all', ['total', '2']],
  ])('leave the others out where %s is chosen', (rows, expected) => {
    expect(lines(twoLists, twoListsData, rows)).toEqual(expected);
  });

  it.each(['nodes', 'all.nodes.part', 'all.total.x', ''])('do not have rows at "%s"', (rows) => {
    expect(() => lines(twoLists, twoListsData, rows)).toThrow(
      `The operation has no field "${rows}" for --rows: choose all.nodes, all.nodes.parts, all.nodes.people.`,
    );
  });

  it('give the head of a chosen list that nobody has', () => {
    expect(lines('{ all { nodes { a } } }', { all: null }, 'all.nodes')).toEqual(['a']);
  });
});

describe('cells', () => {
  const cell = (value: unknown): string | undefined => lines('{ value }', { value })[1];

  it.each([
    [-12_000.5, '-12000.5'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    ['Saint-Tropez; Var', '"Saint-Tropez; Var"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', "'=1+1"],
    ['-1+2', "'-1+2"],
    ['@x', "'@x"],
    [{ a: [1] }, '"{""a"":[1]}"'],
  ])('write %j as %s', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('begin with a byte order mark where asked, and only there', () => {
    const table = { head: ['é'], rows: [['ü']] };
    expect(csvText(table, { separator: ',', bom: true })).toBe('\uFEFFé\nü\n');
    expect(csvText(table, { separator: ',', bom: false })).toBe('é\nü\n');
  });
});
