import fc from 'fast-check';
import { checkGrids } from '../../../../services/cpts/import/checkGrids';
import { fundingGridPart } from '../../../../services/cpts/import/documentGridFormat';
import { emptyGridPart, rulesOf, sampleDocument, sampleGrid, type DocumentInput } from './sampleDocument';

type Part = NonNullable<DocumentInput['fundingGrids']>[number];
type Line = Part['lines'][number];

const line: Line = {
  mission: 'PREVENTION',
  amounts: [100, 200, 300, null],
  confidence: 'OBSERVED',
  where: 'page 1',
};

function problemsOf(change: Partial<Line>): string[] {
  return rulesOf(
    checkGrids([sampleDocument({ fundingGrids: [sampleGrid({ lines: [{ ...line, ...change }] })] })]),
  );
}

test('amounts may be split for some sizes only, and a part may be nothing', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ fixed: [60, null, 300, null], variable: [40, null, 0, null] })).toEqual([]);
});

test('property: the parts make up the amount to the cent', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (fixed, variable) => {
      const amount = 100;
      const problems = problemsOf({
        fixed: [fixed / 100, null, null, null],
        variable: [variable / 100, null, null, null],
      });
      expect(problems.length === 0).toBe(fixed + variable === amount * 100);
    }),
    {
      examples: [
        [6_000, 4_000],
        [10_000, 0],
        [0, 10_000],
      ],
    },
  );
});

test.each([
  [{ fixed: [60, null, null, null], variable: [41, null, null, null] }, 'the parts add up to 100, got 101'],
  [{ fixed: [60, null, null, null] }, 'an amount has both parts or none'],
  [{ variableOnEvent: true }, 'a variable part that hangs on an event is given'],
  [
    { fixed: [null, null, null, 1], variable: [null, null, null, 1] },
    'an amount that has parts is given itself',
  ],
] as [Partial<Line>, string][])('%j is refused', (change, rule) => {
  expect(problemsOf(change)).toEqual([expect.stringContaining(rule)]);
  expect(problemsOf(change)[0]).toContain('PREVENTION');
});

test('the money of a mission is in one line', () => {
  const problemsOfLines = (...lines: Line[]) =>
    rulesOf(checkGrids([sampleDocument({ fundingGrids: [sampleGrid({ lines })] })]));
  const wide: Line = { ...line, includes: ['UNSCHEDULED_CARE'] };
  const other: Line = { ...line, mission: 'ACCESS_TO_CARE' };
  expect(problemsOfLines(wide, other)).toEqual([]);
  const twice = expect.stringContaining(
    'the money of a mission is in one line, UNSCHEDULED_CARE is in that of PREVENTION too',
  ) as string;
  expect(problemsOfLines(wide, { ...other, mission: 'UNSCHEDULED_CARE' })).toEqual([twice]);
  expect(problemsOfLines(wide, { ...other, includes: ['UNSCHEDULED_CARE'] })).toContainEqual(twice);
  expect(problemsOfLines({ ...line, includes: ['PREVENTION'] })).toHaveLength(1);
});

test('a note stands in both languages', () => {
  expect(problemsOf({ noteFr: 'Une note.', noteEn: 'A note.' })).toEqual([]);
  expect(problemsOf({ noteFr: 'Une note.' })).toEqual([
    expect.stringContaining('a note stands in both languages'),
  ]);
});

test('the parts of a grid agree on whether it was agreed on', () => {
  const documents = [
    sampleDocument({ fundingGrids: [sampleGrid({ basis: 'OBSERVED_CONTRACTS' })] }, 'doc-one'),
    sampleDocument({ fundingGrids: [emptyGridPart()] }, 'doc-two'),
  ];
  expect(rulesOf(checkGrids(documents))).toEqual([
    'fundingGrids[0].basis: two documents that give it agree, doc-one.json has "OBSERVED_CONTRACTS" for grid-a',
  ]);
});

test('a negative part is refused, what is left out is null', () => {
  const withParts = (fixed: readonly number[]) =>
    fundingGridPart.safeParse(sampleGrid({ lines: [{ ...line, fixed } as Line] }));
  expect(withParts([-1, 0, 0, 0]).success).toBe(false);
  const read = fundingGridPart.parse(sampleGrid({ lines: [line] }));
  expect(read).toMatchObject({
    basis: 'AGREEMENT',
    lines: [
      { fixed: [null, null, null, null], variable: [null, null, null, null], noteFr: null, noteEn: null },
    ],
  });
});
