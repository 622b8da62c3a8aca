import { setImmediate } from 'node:timers/promises';
import { inTurn } from '../../../../common/database/sqlite/inTurn';

/** A read that keeps the process busy. */
function read(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

beforeEach(() => setImmediate());

test('the first read of a turn is done at once', () => {
  expect(inTurn(() => 7)).toBe(7);
});

test('what it throws is thrown', () => {
  expect(() =>
    inTurn(() => {
      throw new Error('no such table');
    }),
  ).toThrow('no such table');
});

test('after a long read others of the same turn wait, and what else there is to do comes before them', async () => {
  const done: string[] = [];
  void inTurn(() => read(20));
  const reads = ['one', 'two', 'three'].map((name) =>
    inTurn(() => {
      read(20);
      done.push(name);
    }),
  );
  expect(done).toEqual([]);
  const other = (async () => {
    await setImmediate();
    done.push('another');
    await setImmediate();
    done.push('and another');
  })();
  await Promise.all([...reads, other]);
  expect(done.filter((name) => !name.includes('another'))).toEqual(['one', 'two', 'three']);
  expect(done.indexOf('another')).toBeLessThan(done.indexOf('two'));
  expect(done.indexOf('and another')).toBeLessThan(done.indexOf('three'));
});

test('a read that waits and fails rejects, and lets those behind it through', async () => {
  void inTurn(() => read(20));
  const failing = inTurn(() => {
    throw new Error('disk I/O error');
  });
  const behind = inTurn(() => 'read');
  await expect(failing).rejects.toThrow('disk I/O error');
  expect(await behind).toBe('read');
});

test('short reads that wait come before long ones, of which each turn does one', async () => {
  const done: string[] = [];
  const reading = (name: string, keys: number): unknown =>
    inTurn(() => {
      read(20);
      done.push(name);
    }, keys);
  void inTurn(() => read(20));
  const long = ['long', 'longer', 'longest'].map((name) => reading(name, 500));
  const short = ['short', 'shorter'].map((name) => reading(name, 1));
  await Promise.all([...long, ...short]);
  expect(done).toEqual(['short', 'long', 'shorter', 'longer', 'longest']);
});
