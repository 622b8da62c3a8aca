import fc from 'fast-check';
import { apiSchema } from '../../../cli/query/apiSchema';
import { chosenOperation } from '../../../cli/query/chosenOperation';
import { selectionsOf } from '../../../cli/query/selectionsOf';
import type { Selection } from '../../../cli/query/Selection';
import { linesOf } from './linesOf';

const members = `{ allCpts { totalCount nodes { id otherNames memberCounts {
  complete: unknownReason byProfession { profession { code } count } } } } }`;
const unknownPerimeters =
  '{ department(code: "49") { name coverage { complete unknownPerimeters { name } } } }';
const history = '{ region(code: "93") { name coverageHistory(from: "2020-01-01") { on rate { low } } } }';
const ofAbstract = `{ searchTerritories(text: "a") { score territory { __typename code ...Large
  ... on Commune { called: names { name } } } } }
  fragment Large on Department { coverage { possibleCpts { name } } }`;
const introspection = '{ __type(name: "CPTS") { name fields { name type { name } } } }';

function lines(operation: string, data: unknown, rows: string | null = null): string[] {
  return linesOf({ operation, data, rows, schema: apiSchema() });
}

/** Answers that have the shape of the selections: whatever may be null is, and lists have up to two elements. */
function answersTo(selections: readonly Selection[]): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      selections.map(({ name, kind, children }) => {
        const one = kind === 'CELL' ? fc.constantFrom('a', 1, null) : fc.option(answersTo(children));
        return [name, kind === 'LIST' ? fc.option(fc.array(one, { maxLength: 2 })) : one];
      }),
    ),
  );
}

describe('the columns of an operation that the schema knows', () => {
  it.each([
    [
      members,
      'allCpts.totalCount;allCpts.nodes.id;allCpts.nodes.otherNames;allCpts.nodes.memberCounts.complete;profession.code;count',
    ],
    [unknownPerimeters, 'department.name;department.coverage.complete;name'],
    [history, 'region.name;on;rate.low'],
    [introspection, '__type.name;name;type.name'],
  ])('of %j are the same whatever the data', (operation, head) => {
    const selections = selectionsOf(chosenOperation(operation, null)!, apiSchema(), {});
    fc.assert(
      fc.property(fc.option(answersTo(selections)), (data) => expect(lines(operation, data)[0]).toBe(head)),
      { numRuns: 60 },
    );
  });

  it('keeps the row of an object whose list is empty or did not come', () => {
    const coverage = { complete: true, unknownPerimeters: [] };
    expect(lines(unknownPerimeters, { department: { name: 'Var', coverage } }).slice(1)).toEqual([
      'Var;true;',
    ]);
    expect(lines(history, { region: { name: 'Corse', coverageHistory: null } })).toEqual([
      'region.name;on;rate.low',
      'Corse;;',
    ]);
    expect(lines(history, { region: null })).toEqual(['region.name;on;rate.low']);
  });

  it('writes a list of scalars into one cell', () => {
    const nodes = [{ id: 'x', otherNames: ['A', 'B'], memberCounts: null }];
    expect(lines(members, { allCpts: { totalCount: 1, nodes } })[1]).toBe('1;x;"[""A"",""B""]";;;');
  });
});

describe('lists side by side in an operation that the schema knows', () => {
  const twoLists =
    '{ departments { code } fundingGridDifference(fromId: "a", toId: "b") { lines { label } } }';

  it.each([
    { departments: [{ code: '49' }], fundingGridDifference: { lines: [{ label: 'x' }] } },
    { departments: [], fundingGridDifference: { lines: [] } },
    { departments: null, fundingGridDifference: null },
    null,
  ])('are refused in the same words for %j', (data) => {
    expect(() => lines(twoLists, data)).toThrow(
      'A table has the rows of one list, and the operation has fundingGridDifference.lines beside departments: take it out ' +
        'of the operation, or choose the rows with "--rows fundingGridDifference.lines" or "--rows departments", which ' +
        'leaves other lists out.',
    );
  });

  it('are seen below abstract types and in fragments', () => {
    expect(() => lines(ofAbstract, { searchTerritories: [] })).toThrow(
      /has searchTerritories\.territory\.called beside searchTerritories\.territory\.coverage\.possibleCpts:/,
    );
  });
});
