import { LargeTurn } from '../../../gateway/transport/LargeTurn';
import { OneAtATime } from '../../../gateway/transport/OneAtATime';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A body that is coming, and whether it may. */
class Body {
  comes = true;
  mayGoOn = true;
  readonly turn: LargeTurn;

  constructor(place: OneAtATime) {
    this.turn = new LargeTurn(place, {
      pause: () => (this.comes = false),
      resume: () => (this.comes = true),
      mayGoOn: () => {
        if (!this.mayGoOn) this.turn.end(new Error('given up'));
        return this.mayGoOn;
      },
    });
  }
}

const bodies = (place: OneAtATime, count: number): Body[] =>
  Array.from({ length: count }, () => new Body(place));
const coming = (all: readonly Body[]): boolean[] => all.map(({ comes }) => comes);

test('one body comes at a time, and one that is slow lets the others come before it goes on', () => {
  const all = bodies(new OneAtATime(), 3);
  const seen = [coming(all)];
  for (let second = 0; second < 3; second += 1) {
    jest.advanceTimersByTime(1_100);
    seen.push(coming(all));
  }
  expect(seen).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [true, false, false],
  ]);
});

test('a slow body keeps the place as long as nobody waits for it', () => {
  const place = new OneAtATime();
  const slow = new Body(place);
  jest.advanceTimersByTime(60_000);
  expect([slow.comes, slow.turn.waitedMs]).toEqual([true, 0]);
  const late = new Body(place);
  late.turn.end(new Error('left'));
  jest.advanceTimersByTime(60_000);
  expect(slow.comes).toBe(true);
});

test('the time is told for which it has waited, in all its turns', () => {
  const place = new OneAtATime();
  const leave = place.enter(() => undefined);
  const [first, second] = bodies(place, 2);
  jest.advanceTimersByTime(5_000);
  expect(first?.turn.waitedMs).toBe(5_000);
  leave();
  jest.advanceTimersByTime(1_500);
  const waited = first?.turn.waitedMs;
  jest.advanceTimersByTime(300);
  expect(first?.turn.waitedMs).toBe((waited ?? 0) + 300);
  second?.turn.end(new Error('left'));
  jest.advanceTimersByTime(1);
  const ended = first?.turn.waitedMs;
  jest.advanceTimersByTime(9_000);
  expect(first?.turn.waitedMs).toBe(ended);
});

test('a body that has come keeps the place until it is read', async () => {
  const place = new OneAtATime();
  const [whole, next] = bodies(place, 2);
  await whole?.turn.toBeRead();
  whole?.turn.end(new Error('left'));
  jest.advanceTimersByTime(60_000);
  expect(next?.comes).toBe(false);
  whole?.turn.leaveLater();
  jest.advanceTimersByTime(10);
  expect(next?.comes).toBe(true);
});

test('a body that has come while another had the place is read in its turn, or not where nobody wants it', async () => {
  const place = new OneAtATime();
  const leave = place.enter(() => undefined);
  const [first, second] = bodies(place, 2);
  const left = new Error('left');
  const unread = first?.turn.toBeRead();
  const read = second?.turn.toBeRead();
  first?.turn.end(left);
  await expect(unread).rejects.toBe(left);
  leave();
  jest.advanceTimersByTime(1);
  await expect(read).resolves.toBeUndefined();
  expect(second?.comes).toBe(false);
});

test('a slow body that may not go on makes room for the next one, and has no other turn', () => {
  const all = bodies(new OneAtATime(), 3);
  const [slow] = all;
  if (slow !== undefined) slow.mayGoOn = false;
  jest.advanceTimersByTime(1_100);
  expect(coming(all)).toEqual([true, true, false]);
  jest.advanceTimersByTime(1_100);
  expect(coming(all)).toEqual([true, false, true]);
  jest.advanceTimersByTime(1_100);
  expect(coming(all)).toEqual([true, true, false]);
});
