import fc from 'fast-check';
import { hideSmallCounts } from '../../../../services/professionals/model/hideSmallCounts';

interface View {
  readonly numbers: (number | null)[];
  readonly total: number | null;
}

function viewOf(counts: readonly number[], hideBelow: number): View {
  const shown = hideSmallCounts(
    counts.map((count) => ({ count })),
    hideBelow,
  );
  expect(shown.counts.map(({ hidden }) => hidden)).toEqual(shown.counts.map(({ count }) => count === null));
  return { numbers: shown.counts.map(({ count }) => count), total: shown.total };
}

/** Every list of numbers from 1 to the highest, as long as asked. */
function everyList(length: number, highest: number): number[][] {
  if (length === 0) return [[]];
  const shorter = everyList(length - 1, highest);
  return Array.from({ length: highest }, (_, index) => shorter.map((list) => [...list, index + 1])).flat();
}

/** For each answer that the rule can give, all the numbers that it may stand for. */
function numbersByView(length: number, highest: number, hideBelow: number): number[][][] {
  const lists = new Map<string, number[][]>();
  for (const counts of everyList(length, highest)) {
    const view = JSON.stringify(viewOf(counts, hideBelow));
    lists.set(view, [...(lists.get(view) ?? []), counts]);
  }
  return [...lists.values()];
}

describe('small numbers', () => {
  it.each([
    ['those below the limit', [3, 20, 5, 12], 6, [null, 20, null, 12, '=', 40]],
    ['the next smallest beside a single one', [3, 20, 12], 6, [null, 20, null, '=', 35]],
    ['all of the next smallest size', [3, 12, 20, 12], 6, [null, null, 20, null, '=', 47]],
    ['not the limit itself', [6, 7], 6, [6, 7, '=', 13]],
    ['none at 0', [1, 2, 9], 0, [1, 2, 9, '=', 12]],
    ['none at 1', [1, 2, 9], 1, [1, 2, 9, '=', 12]],
    ['the total of one profession alone', [4], 6, [null, '=', null]],
    ['the total where all hidden numbers are the same', [1, 1, 9], 6, [null, null, 9, '=', null]],
    ['a larger one where there would be ones alone', [1, 1, 9, 8], 2, [null, null, 9, null, '=', 19]],
    ['nothing of nobody', [], 6, ['=', 0]],
  ])('hides %s: %j below %i', (_what, counts, hideBelow, shown) => {
    const { numbers, total } = viewOf(counts, hideBelow);
    expect([...numbers, '=', total]).toEqual(shown);
  });

  it.each([
    [1, 9, 3],
    [2, 12, 3],
    [2, 12, 6],
    [3, 12, 4],
    [3, 13, 6],
    [4, 7, 3],
  ])(
    'never tell a hidden number, even to who knows the rule: %i professions of 1 to %i, hidden below %i',
    (length, highest, hideBelow) => {
      for (const candidates of numbersByView(length, highest, hideBelow)) {
        const { numbers } = viewOf(candidates[0] ?? [], hideBelow);
        const values = numbers.map((_, index) => new Set(candidates.map((counts) => counts[index])).size);
        numbers.forEach((shown, index) => {
          if (shown === null) expect(values[index]).toBeGreaterThanOrEqual(2);
        });
      }
    },
  );

  it('stand for other numbers too, whatever the size of the table', () => {
    const table = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(table, fc.integer({ min: 3, max: 100 }), (counts, hideBelow) => {
        const view = viewOf(counts, hideBelow);
        const hidden = view.numbers.flatMap((shown, index) => (shown === null ? [index] : []));
        for (const index of hidden) {
          const other = otherNumbers(counts, { hidden, index, hideBelow });
          expect(other[index]).not.toBe(counts[index]);
          expect(viewOf(other, hideBelow)).toEqual(view);
        }
      }),
    );
  });

  it('are all hidden, and nothing else where two or more differ', () => {
    const table = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 25 });
    fc.assert(
      fc.property(table, fc.integer({ min: 3, max: 20 }), (counts, hideBelow) => {
        const { numbers } = viewOf(counts, hideBelow);
        const small = counts.filter((count) => count < hideBelow);
        expect(counts.every((count, index) => count >= hideBelow || numbers[index] === null)).toBe(true);
        if (small.length !== 1) expect(numbers.filter((shown) => shown === null)).toHaveLength(small.length);
      }),
    );
  });
});

interface HiddenNumber {
  readonly hidden: readonly number[];
  readonly index: number;
  readonly hideBelow: number;
}

/** The same table with another number in that place: exchanged for a hidden one that differs, or all of another size. */
function otherNumbers(counts: readonly number[], { hidden, index, hideBelow }: HiddenNumber): number[] {
  const own = counts[index] ?? 0;
  const partner = hidden.find((other) => counts[other] !== own);
  const another = own === 1 ? hideBelow - 1 : 1;
  return counts.map((count, place) => {
    if (partner === undefined) return hidden.includes(place) ? another : count;
    if (place === index) return counts[partner] ?? 0;
    return place === partner ? own : count;
  });
}
