import fc from 'fast-check';
import { cptsSize } from '../../../../services/cpts/model/cptsSize';
import { possibleSizes } from '../../../../services/cpts/model/possibleSizes';

const sizes = [
  { category: 1, above: null, below: 40_000 },
  { category: 2, above: 40_000, below: 80_000 },
  { category: 3, above: 80_000, below: 175_000 },
  { category: 4, above: 175_000, below: null },
];
const grid = { id: 'aci-2019', sizes };

describe('the sizes that a number of inhabitants may have', () => {
  test.each([
    [0, [1]],
    [39_999, [1]],
    [40_000, [1, 2]],
    [40_001, [2]],
    [79_999, [2]],
    [80_000, [2, 3]],
    [103_000, [3]],
    [175_000, [3, 4]],
    [175_001, [4]],
  ])('%d inhabitants: %j', (count, expected) => {
    expect(possibleSizes({ low: count, high: count }, sizes)).toEqual(expected);
  });

  test('bounds on both sides of a threshold leave both sizes, or more', () => {
    expect(possibleSizes({ low: 39_000, high: 41_000 }, sizes)).toEqual([1, 2]);
    expect(possibleSizes({ low: 30_000, high: 90_000 }, sizes)).toEqual([1, 2, 3]);
    expect(possibleSizes({ low: 103_001, high: null }, sizes)).toEqual([3, 4]);
  });

  test('property: every whole number has one or two sizes, and a wider range never has fewer', () => {
    const count = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const one = possibleSizes({ low, high: low }, sizes);
        expect([1, 2]).toContain(one.length);
        expect(possibleSizes({ low, high }, sizes)).toEqual(expect.arrayContaining(one));
      }),
    );
  });
});

const unknownPerimeter = {
  perimeterKnown: false,
  computed: { value: null, year: 2023, kind: 'MUNICIPAL', unknownReason: 'The document lists no commune.' },
} as const;

function computed(low: number, high = low) {
  const value = { low, high };
  return {
    perimeterKnown: true,
    computed: { value, year: 2023, kind: 'MUNICIPAL', unknownReason: null },
  } as const;
}

describe('the size of a CPTS', () => {
  test('comes from the legal populations of its perimeter, even where a document states one', () => {
    const stated = { value: 30_000, upTo: null, qualifier: 'EXACTLY' } as const;
    const size = cptsSize({ grid, ...computed(98_005), stated: [stated] });
    expect(size).toMatchObject({
      category: 3,
      possible: [3],
      basis: 'COMPUTED',
      population: { low: 98_005, high: 98_005 },
    });
    expect(size.reason).toBe(
      '98 005 inhabitants by PMUN 2023 of its communes: above 80 000 and below 175 000, size 3 of grid aci-2019.',
    );
  });

  test('is not given exactly on a threshold, and the reason says that the texts are silent', () => {
    const size = cptsSize({ grid, ...computed(80_000), stated: [] });
    expect(size).toMatchObject({ category: null, possible: [2, 3], basis: 'COMPUTED' });
    expect(size.reason).toContain('the texts are silent');
  });

  test('is not given where the bounds lie on both sides of a threshold', () => {
    const size = cptsSize({ grid, ...computed(39_000, 42_000), stated: [] });
    expect(size).toMatchObject({
      category: null,
      possible: [1, 2],
      population: { low: 39_000, high: 42_000 },
    });
    expect(size.reason).toContain('39 000 to 42 000 inhabitants');
  });

  test('comes from a stated population where the perimeter is not known', () => {
    const stated = { value: 24_000, upTo: null, qualifier: 'NEARLY' } as const;
    const size = cptsSize({ grid, ...unknownPerimeter, stated: [stated] });
    expect(size).toMatchObject({ category: 1, basis: 'STATED', population: null });
    expect(size.reason).toBe(
      'nearly 24 000 inhabitants, as a document states, read as up to a tenth below; no source lists its communes for this day: below 40 000, size 1 of grid aci-2019.',
    );
  });

  test.each([
    [{ value: 103_000, upTo: null, qualifier: 'MORE_THAN' }, null, [3, 4], null],
    [{ value: 180_000, upTo: null, qualifier: 'AT_LEAST' }, 4, [4], null],
    [{ value: 30_000, upTo: null, qualifier: 'UP_TO' }, 1, [1], { low: 0, high: 30_000 }],
    [{ value: 50_000, upTo: 70_000, qualifier: 'BETWEEN' }, 2, [2], { low: 50_000, high: 70_000 }],
    [{ value: 60_000, upTo: null, qualifier: 'ABOUT' }, 2, [2], null],
    [{ value: 42_000, upTo: null, qualifier: 'ABOUT' }, null, [1, 2], null],
    [{ value: 42_000, upTo: null, qualifier: 'NEARLY' }, null, [1, 2], null],
    [{ value: 40_000, upTo: null, qualifier: 'NEARLY' }, 1, [1], null],
    [{ value: 40_000, upTo: null, qualifier: 'EXACTLY' }, null, [1, 2], { low: 40_000, high: 40_000 }],
  ] as const)('a stated %j gives size %j of %j', (stated, category, possible, population) => {
    expect(cptsSize({ grid, ...unknownPerimeter, stated: [stated] })).toMatchObject({
      category,
      possible,
      population,
    });
  });

  describe('of several documents, from the smallest to the largest that they state', () => {
    type Stated = Parameters<typeof cptsSize>[0]['stated'];
    const about = (...stated: Stated) => cptsSize({ grid, ...unknownPerimeter, stated });
    const exactly = (value: number) => ({ value, upTo: null, qualifier: 'EXACTLY' }) as const;

    test('one size where they agree on it, and the words of each', () => {
      const size = about(exactly(21_000), { value: 24_000, upTo: null, qualifier: 'NEARLY' });
      expect(size).toMatchObject({ category: 1, possible: [1], basis: 'STATED', population: null });
      expect(size.reason).toBe(
        '21 000 inhabitants, as a document states; nearly 24 000 inhabitants, as a document states, read as up to a tenth below; no source lists its communes for this day: below 40 000, size 1 of grid aci-2019.',
      );
    });

    test('no size where a threshold lies between them', () => {
      expect(about(exactly(39_000), exactly(41_000))).toMatchObject({
        category: null,
        possible: [1, 2],
        population: { low: 39_000, high: 41_000 },
      });
      const open = about(exactly(98_000), { value: 103_000, upTo: null, qualifier: 'MORE_THAN' });
      expect(open).toMatchObject({ category: null, possible: [3, 4], population: null });
    });

    test('property: whichever comes first, with every size that one of them alone leaves possible', () => {
      const one = fc.record({
        value: fc.integer({ min: 0, max: 300_000 }),
        upTo: fc.constant(null),
        qualifier: fc.constantFrom(
          'EXACTLY' as const,
          'ABOUT' as const,
          'AT_LEAST' as const,
          'UP_TO' as const,
        ),
      });
      fc.assert(
        fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), (stated) => {
          const { possible, population } = about(...stated);
          expect(about(...stated.toReversed())).toMatchObject({ possible, population });
          for (const each of stated) expect(possible).toEqual(expect.arrayContaining(about(each).possible));
        }),
      );
    });
  });

  test('is unknown where nothing is stated of it as a whole, or before the first grid', () => {
    const nothing = cptsSize({ grid, ...unknownPerimeter, stated: [] });
    expect(nothing).toMatchObject({ category: null, possible: [], basis: null, population: null });
    expect(nothing.reason).toBe(
      'The document lists no commune. No document states the population of it alone and as a whole.',
    );
    const early = cptsSize({ grid: null, ...computed(50_000), stated: [] });
    expect(early).toMatchObject({ category: null, possible: [] });
    expect(early.reason).toContain('No funding grid was in force');
  });

  test('is unknown with the reason of the population where that is unknown', () => {
    const value = {
      value: null,
      year: 2017,
      kind: 'MUNICIPAL',
      unknownReason: 'No PMUN of 2017 is loaded.',
    } as const;
    const size = cptsSize({ grid, perimeterKnown: true, computed: value, stated: [] });
    expect(size).toMatchObject({ category: null, basis: null, reason: 'No PMUN of 2017 is loaded.' });
  });
});
