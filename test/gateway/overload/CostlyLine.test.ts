import fc from 'fast-check';
import { CostlyLine, HEAVY_POINTS, MOST_COSTLY, MOST_HEAVY } from '../../../gateway/overload/CostlyLine';

/** Begins what there is room for, and gives the names in their order. */
function begunBy(line: CostlyLine, begun: string[]): string[] {
  for (let next = line.take(); next !== null; next = line.take()) next.begin();
  return begun.splice(0);
}

/** A line, and what puts an operation into it that notes when it is begun. */
function newLine(): {
  line: CostlyLine;
  begun: string[];
  join: (name: string, at: number, points: number) => void;
} {
  const line = new CostlyLine();
  const begun: string[] = [];
  const join = (name: string, at: number, points: number): void => {
    const begin = (): void => void begun.push(name);
    line.join({ points, address: 'one', begin, isGone: () => name === 'gone' }, at);
  };
  return { line, begun, join };
}

test('the cheaper of two that came together is first, and one that has waited long enough before cheaper ones', () => {
  const { line, begun, join } = newLine();
  join('much', 0, 4_000);
  join('less', 0, 600);
  join('later', 10_000, 600);
  expect(begunBy(line, begun)).toEqual(['less', 'much', 'later']);
});

test('heavy ones are under way one at a time', () => {
  const { line, begun, join } = newLine();
  join('most', 0, 90_000);
  join('one', 0, HEAVY_POINTS);
  join('two', 1, HEAVY_POINTS);
  expect(begunBy(line, begun)).toEqual(['one']);
  line.leave(HEAVY_POINTS);
  expect(begunBy(line, begun)).toEqual(['two']);
  line.leave(HEAVY_POINTS);
  expect(begunBy(line, begun)).toEqual(['most']);
});

test('the others are under way together up to ten thousand points, and the next of them is overtaken by none that fits in', () => {
  const { line, begun, join } = newLine();
  for (const name of ['one', 'two']) join(name, 0, 4_500);
  join('three', 1, 1_001);
  join('four', 1_000, 1_000);
  expect(begunBy(line, begun)).toEqual(['three', 'one']);
  line.leave(1_001);
  expect(begunBy(line, begun)).toEqual(['two', 'four']);
});

test('what is not heavy is begun beside a heavy one that does not end, and before one that waits for that', () => {
  const { line, begun, join } = newLine();
  join('hangs', 0, 100_000);
  expect(begunBy(line, begun)).toEqual(['hangs']);
  join('waits', 0, HEAVY_POINTS);
  for (let each = 0; each < 7; each += 1) join(`page ${each}`, 60_000, 1_361);
  join('less', 60_000, 600);
  expect(line.isDue(60_000)).toBe(false);
  expect(line.isDue(60_000 + 120)).toBe(true);
  expect(begunBy(line, begun)).toEqual(['less', ...Array.from({ length: 6 }, (_, each) => `page ${each}`)]);
  line.leave(100_000);
  expect(begunBy(line, begun)).toEqual(['waits']);
});

test('one that was not under way leaves without making room', () => {
  const { line, begun, join } = newLine();
  join('one', 0, HEAVY_POINTS);
  join('two', 1, HEAVY_POINTS);
  expect(begunBy(line, begun)).toEqual(['one']);
  line.leave(HEAVY_POINTS + 1);
  expect(begunBy(line, begun)).toEqual([]);
});

test('one that is gone takes nobody room', () => {
  const { line, begun, join } = newLine();
  for (let each = 0; each < MOST_HEAVY; each += 1) join('gone', each, HEAVY_POINTS);
  expect(line.isFullFor(HEAVY_POINTS)).toBe(false);
  join('stays', 10, HEAVY_POINTS);
  expect(begunBy(line, begun)).toEqual(['stays']);
});

test('eight heavy ones may be there, those under way counted, and thirty-two of all may wait', () => {
  const { line, begun, join } = newLine();
  for (let each = 0; each < MOST_HEAVY; each += 1) join(String(each), each, HEAVY_POINTS);
  begunBy(line, begun);
  expect([line.isFullFor(HEAVY_POINTS), line.isFullFor(HEAVY_POINTS - 1)]).toEqual([true, false]);
  line.leave(HEAVY_POINTS);
  expect(line.isFullFor(HEAVY_POINTS)).toBe(false);
  while (line.length < MOST_COSTLY) join('more', 0, 1_000);
  expect(line.isFullFor(1_000)).toBe(true);
});

test('each is begun once, whatever comes and goes', () => {
  const operation = fc.record({ points: fc.integer({ min: 500, max: 100_000 }), at: fc.nat(9_999) });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 32 }), (operations) => {
      const { line, begun, join } = newLine();
      operations.forEach(({ points, at }, index) => join(`${index} ${points}`, at, points));
      const done: string[] = [];
      while (done.length < operations.length) {
        const names = begunBy(line, begun);
        expect(names.length).toBeGreaterThan(0);
        for (const name of names) line.leave(Number(name.split(' ')[1]));
        done.push(...names);
      }
      expect(new Set(done).size).toBe(operations.length);
      expect(line.length).toBe(0);
    }),
  );
});
