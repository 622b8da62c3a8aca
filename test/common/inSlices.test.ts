import fc from 'fast-check';
import { inSlices } from '../../common/inSlices';

/** Holds the process for a while that is no less than these milliseconds. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

test('does the work on every item once, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), async (items) => {
      const seen: number[] = [];
      await inSlices(items, (item) => seen.push(item));
      expect(seen).toEqual(items);
    }),
  );
});

test('lets others have their turn between items that together take long', async () => {
  const turns: string[] = [];
  const working = inSlices(['a', 'b', 'c'], (item) => {
    turns.push(item);
    setImmediate(() => turns.push(`after ${item}`));
    hold(11);
  });
  await working;
  expect(turns.slice(0, 5)).toEqual(['a', 'after a', 'b', 'after b', 'c']);
});

test('takes items one by one, so that a lazy list is not made whole at once', async () => {
  const made: number[] = [];
  const worked: number[] = [];
  function* lazy(): Generator<number> {
    for (const item of [1, 2, 3]) {
      made.push(item);
      yield item;
    }
  }
  await inSlices(lazy(), (item) => worked.push(made.length - item));
  expect(worked).toEqual([0, 0, 0]);
});

test('an error of the work ends it', async () => {
  const work = jest.fn(() => {
    throw new Error('no more');
  });
  await expect(inSlices([1, 2], work)).rejects.toThrow('no more');
  expect(work).toHaveBeenCalledTimes(1);
});
