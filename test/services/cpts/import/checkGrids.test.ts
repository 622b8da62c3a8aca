import fc from 'fast-check';
import { checkGrids } from '../../../../services/cpts/import/checkGrids';
import { emptyGridPart, rulesOf, sampleDocument, sampleGrid, type DocumentInput } from './sampleDocument';

type Part = NonNullable<DocumentInput['fundingGrids']>[number];
type Amounts = Part['totals'][number]['amounts'];

function problemsOf(...parts: Part[]): string[] {
  return rulesOf(
    checkGrids(parts.map((part, index) => sampleDocument({ fundingGrids: [part] }, `doc-${String(index)}`))),
  );
}

function line(mission: Part['lines'][number]['mission'], amounts: Amounts): Part['lines'][number] {
  return { mission, amounts, confidence: 'STATED', where: 'page 1' };
}

function total(unscheduledCareIncluded: boolean | null, amounts: Amounts): Part['totals'][number] {
  return { unscheduledCareIncluded, amounts, confidence: 'STATED', where: 'page 1' };
}

const lines = [line(null, [50, 60, 75, 90]), line('UNSCHEDULED_CARE', [35, 45, 55, 70])];

test('a grid comes whole from several files', () => {
  const { labelFr, labelEn, from, sizes } = sampleGrid();
  const parts = [
    emptyGridPart({ labelFr, from, sizes: sizes.slice(0, 2), lines: lines.slice(0, 1) }),
    emptyGridPart({ labelEn, from, sizes: sizes.slice(2), lines: lines.slice(1) }),
    emptyGridPart({ totals: [total(true, [85, 105, 130, 160]), total(false, [50, 60, 75, 90])] }),
  ];
  expect(problemsOf(...parts)).toEqual([]);
});

test('a total that does not tell what is in it matches either sum; unknown amounts are passed over', () => {
  const totals = [total(null, [50, 105, null, null]), total(null, [null, null, null, 160])];
  expect(problemsOf(sampleGrid({ lines, totals }))).toEqual([]);
  expect(problemsOf(sampleGrid({ totals: [total(null, [287500, null, null, 580000])] }))).toEqual([]);
});

test('one euro of difference in any cell is found', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.constantFrom(true, false), (size, included) => {
      const right = included ? [85, 105, 130, 160] : [50, 60, 75, 90];
      const wrong = right.map((amount, index) => (index === size ? amount + 1 : amount)) as Amounts;
      const problems = problemsOf(sampleGrid({ lines, totals: [total(included, wrong)] }));
      expect(problems).toEqual([
        `fundingGrids[0]: the lines of size ${String(size + 1)} add up to its total of ${String(wrong[size])}, got ${String(right[size])} (grid-a)`,
      ]);
    }),
  );
});

test('what two files give must agree, what none gives is missing', () => {
  expect(problemsOf(sampleGrid(), emptyGridPart({ from: '2019-08-25' }))).toEqual([
    'fundingGrids[0].from: two documents that give it agree, doc-0.json has "2019-06-20" for grid-a',
  ]);
  expect(problemsOf(emptyGridPart({ sizes: sampleGrid().sizes }))).toEqual([
    'fundingGrids[0]: one document gives labelFr of the grid, none does (grid-a)',
    'fundingGrids[0]: one document gives labelEn of the grid, none does (grid-a)',
    'fundingGrids[0]: one document gives from of the grid, none does (grid-a)',
  ]);
});

test('a line is given once, the status of a mission once in a document', () => {
  const missions = [{ mission: 'PREVENTION' as const, status: 'CORE' as const, where: 'page 1' }];
  const twice = [...missions, { ...missions[0], status: 'OPTIONAL' as const }];
  const rules = problemsOf(
    sampleGrid({ missions: twice as typeof missions, lines }),
    emptyGridPart({ lines: lines.slice(0, 1) }),
  );
  expect(rules).toEqual([
    'fundingGrids[0].missions[1]: a document gives a mission its status once, PREVENTION is given twice (grid-a)',
    'fundingGrids[0].lines[0]: one document gives a line once, operating funds is given twice (grid-a)',
  ]);
});

test('two documents may differ on how binding a mission is', () => {
  const quality = (status: 'OPTIONAL' | 'COMPLEMENTARY') => ({
    missions: [{ mission: 'QUALITY_OF_CARE' as const, status, where: 'page 1' }],
  });
  expect(problemsOf(sampleGrid(quality('OPTIONAL')), emptyGridPart(quality('COMPLEMENTARY')))).toEqual([]);
});

test('sizes are four and leave no gap', () => {
  const { sizes } = sampleGrid();
  expect(problemsOf(sampleGrid({ sizes: sizes.slice(0, 3) }))[0]).toMatch(
    /sizes 1, 2, 3 and 4, each once, got 1, 2, 3/,
  );
  const gap = sizes.map((size) => (size.category === 2 ? { ...size, above: 45000 } : size));
  expect(problemsOf(sampleGrid({ sizes: gap }))[0]).toMatch(
    /begins where the one before ends, got 45000 after 40000/,
  );
  const closed = sizes.map((size) => (size.category === 4 ? { ...size, below: 900000 } : size));
  expect(problemsOf(sampleGrid({ sizes: closed }))[0]).toMatch(/largest size has no upper bound/);
});
